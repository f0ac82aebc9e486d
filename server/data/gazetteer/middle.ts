/**
 * The point that stands for a country on a map: that of its towns which is next to the middle of them all, so that it is
 * on land and inside the country. The middle is the median in each of the three dimensions of space: unlike a mean it does
 * not move with a few far islands, and unlike a median of longitudes it knows nothing of the date line.
 */
export function middleOf<P extends { readonly latitude: number; readonly longitude: number }>(points: readonly P[]): P {
  const vectors = points.map(vectorOf);
  const middle = [0, 1, 2].map((axis) => median(vectors.map((vector) => vector[axis]!)));
  let best = 0;
  let nearest = Number.POSITIVE_INFINITY;
  vectors.forEach((vector, i) => {
    const distance = vector.reduce((sum, value, axis) => sum + (value - middle[axis]!) ** 2, 0);
    // A hair's breadth is left to the order of the towns, so that rounding in the last digit cannot choose.
    if (distance < nearest - 1e-9) {
      nearest = distance;
      best = i;
    }
  });
  return points[best]!;
}

function vectorOf(point: { readonly latitude: number; readonly longitude: number }): readonly [number, number, number] {
  const latitude = (point.latitude / 18_000) * Math.PI;
  const longitude = (point.longitude / 18_000) * Math.PI;
  return [Math.cos(latitude) * Math.cos(longitude), Math.cos(latitude) * Math.sin(longitude), Math.sin(latitude)];
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

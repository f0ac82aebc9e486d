-- Drives the language server from Neovim 0.7 or newer, with the editor's own commands, in a folder with two documents.
-- Says which tests passed, and writes the counts as JSON to the file that DRAMATIS_TALLY names.

-- Milliseconds after which a wait gives up: generous, since a test that passes never waits for it.
local PATIENCE = 60000

local tests = {}
local errors = {}

local function test(name, body)
  table.insert(tests, { name = name, body = body })
end

local function equal(actual, expected)
  if not vim.deep_equal(actual, expected) then
    error("expected " .. vim.inspect(expected) .. ", got " .. vim.inspect(actual), 2)
  end
end

local function matches(text, pattern)
  if not string.find(text, pattern) then
    error("expected something like " .. pattern .. ", got " .. text, 2)
  end
end

-- Waits until the condition gives something, and returns that.
local function awaited(what, condition)
  local found
  local happened = vim.wait(PATIENCE, function()
    found = condition()
    return found and true or false
  end, 10)
  if not happened then
    error("waited in vain for " .. what .. "; errors: " .. vim.inspect(errors), 2)
  end
  return found
end

-- Errors that the server logs or answers with, and warnings of the editor about the server.
for method, handler in pairs({
  ["window/logMessage"] = function(_, message)
    if message.type <= vim.lsp.protocol.MessageType.Warning then
      table.insert(errors, message.message)
    end
  end,
  ["window/showMessage"] = function(_, message)
    table.insert(errors, message.message)
  end,
}) do
  vim.lsp.handlers[method] = handler
end
vim.notify = function(message, level)
  if (level or vim.log.levels.INFO) >= vim.log.levels.WARN then
    table.insert(errors, message)
  end
end

-- What is used here is old in newer editors, but there.
vim.deprecate = function() end

local folder = vim.fn.getcwd()
local client = vim.lsp.start_client({
  name = "dramatis",
  cmd = { os.getenv("DRAMATIS_NODE"), os.getenv("DRAMATIS_SERVER"), "--stdio" },
  root_dir = folder,
  on_error = function(code)
    table.insert(errors, "the client had an error: " .. tostring(code))
  end,
})

-- Opens a document in the one window, its cursor on the first occurrence of a text, and tells the server.
local function open(name, text)
  vim.cmd("edit! " .. vim.fn.fnameescape(folder .. "/" .. name))
  local buffer = vim.api.nvim_get_current_buf()
  awaited("the server to start", function()
    return vim.lsp.get_client_by_id(client).initialized
  end)
  vim.lsp.buf_attach_client(buffer, client)
  vim.api.nvim_win_set_cursor(0, { 1, 0 })
  if text then
    equal(vim.fn.search("\\V\\C" .. text, "c") > 0, true)
  end
  return buffer
end

-- What the server answers to a request about the open document.
local function ask(method, params)
  local answers, why = vim.lsp.buf_request_sync(0, method, params, PATIENCE)
  equal(why, nil)
  local answer = answers[client]
  equal(answer.error or answer.err, nil)
  return answer.result
end

-- The server answers about open documents at once; this it answers once it has read the others too.
local function settle()
  return ask("workspace/symbol", { query = "" })
end

local function line()
  return vim.api.nvim_get_current_line()
end

local function base(path)
  return vim.fn.fnamemodify(path, ":t")
end

test("reads the whole folder", function()
  open("later.txt")
  local names = vim.tbl_map(function(symbol)
    return symbol.name
  end, settle())
  table.sort(names)
  equal(names, { "Grace Akello", "Gulu", "National Farmers Union" })
end)

test("shows in a window who is meant, as the text of another document has it", function()
  open("later.txt", "NFU")
  settle()
  local before = vim.api.nvim_list_wins()
  vim.lsp.buf.hover()
  local window = awaited("the window of the hover", function()
    for _, one in ipairs(vim.api.nvim_list_wins()) do
      if not vim.tbl_contains(before, one) then
        return one
      end
    end
  end)
  local card = table.concat(vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, false), "\n")
  vim.api.nvim_win_close(window, true)
  matches(card, "National Farmers Union")
end)

test("jumps to the introduction in another document", function()
  open("later.txt", "Akello")
  settle()
  vim.lsp.buf.definition()
  awaited("the jump", function()
    return base(vim.api.nvim_buf_get_name(0)) == "introduction.md"
  end)
  awaited("the cursor on the name", function()
    return string.sub(line(), vim.fn.col(".")):find("^Grace Akello")
  end)
end)

test("lists the references in all documents", function()
  open("later.txt", "Akello")
  settle()
  vim.fn.setqflist({}, "r")
  vim.lsp.buf.references()
  local items = awaited("the list of references", function()
    local list = vim.fn.getqflist()
    return #list > 0 and list
  end)
  local found = vim.tbl_map(function(item)
    return base(vim.fn.bufname(item.bufnr)) .. ":" .. item.lnum .. ":" .. item.col
  end, items)
  vim.cmd("cclose")
  local at = function(name, text, shown)
    return name .. ":1:" .. string.find(text, shown, 1, true)
  end
  local introduction = vim.fn.readfile(folder .. "/introduction.md")[1]
  local later = vim.fn.readfile(folder .. "/later.txt")[1]
  equal(found, { at("introduction.md", introduction, "Grace Akello"), at("later.txt", later, "Akello") })
end)

test("highlights what is named under the cursor", function()
  open("later.txt", "Gulu")
  equal(#ask("textDocument/documentHighlight", vim.lsp.util.make_position_params(0, "utf-16")), 1)
end)

test("lists whom the document names", function()
  open("later.txt")
  local params = { textDocument = vim.lsp.util.make_text_document_params() }
  local names = {}
  for _, group in ipairs(ask("textDocument/documentSymbol", params)) do
    for _, symbol in ipairs(group.children or {}) do
      table.insert(names, symbol.name)
    end
  end
  table.sort(names)
  equal(names, { "Grace Akello", "Gulu", "National Farmers Union" })
end)

test("renames in all documents", function()
  open("introduction.md")
  open("later.txt", "Gulu")
  settle()
  vim.lsp.buf.rename("Lira")
  awaited("the new name", function()
    return line() == "The NFU and Akello will meet again in Lira."
  end)
  local other = vim.fn.bufnr("introduction.md")
  equal(
    vim.api.nvim_buf_get_lines(other, 0, -1, false),
    { "Members of the National Farmers Union (NFU) met Grace Akello in Lira." }
  )
end)

test("reads a document as it is typed", function()
  local buffer = open("later.txt")
  vim.api.nvim_buf_set_lines(buffer, 0, -1, false, { "Nobody but Hortense Mbele came to Gulu." })
  vim.fn.search("Mbele")
  local card = ask("textDocument/hover", vim.lsp.util.make_position_params(0, "utf-16"))
  matches(card.contents.value, "Hortense Mbele")
end)

test("mends a spelling by a code action", function()
  local buffer = open("later.txt")
  vim.api.nvim_buf_set_lines(buffer, 0, -1, false, {
    "Fighters of al-Qaeda came. Leaders of al-Qaeda spoke. The al-Qaida flag stayed.",
  })
  vim.fn.search("al-Qaida")
  local select = vim.ui.select
  local offered = {}
  vim.ui.select = function(items, options, choose)
    for _, item in ipairs(items) do
      table.insert(offered, (options.format_item(item)))
    end
    choose(items[1], 1)
  end
  vim.lsp.buf.code_action()
  awaited("the other spelling", function()
    return line() == "Fighters of al-Qaeda came. Leaders of al-Qaeda spoke. The al-Qaeda flag stayed."
  end)
  vim.ui.select = select
  equal(offered[1], "Write “al-Qaeda” here")
  -- After the quick fix come the corrections.
  matches(table.concat(offered, "\n"), "is not a name")
end)

test("has had no error or warning, of the server or about it", function()
  equal(errors, {})
end)

test("stops when it is told to", function()
  vim.lsp.stop_client(client)
  awaited("the end of the server", function()
    return vim.lsp.get_client_by_id(client) == nil
  end)
  equal(errors, {})
end)

local passed, failed = 0, 0
local wanted = os.getenv("DRAMATIS_GREP") or ""
local function say(text)
  io.stdout:write(text .. "\n")
end
say("\n  Neovim " .. tostring(vim.version().major) .. "." .. tostring(vim.version().minor))
for _, one in ipairs(tests) do
  if string.find("Neovim " .. one.name, wanted, 1, true) then
    local good, why = xpcall(one.body, debug.traceback)
    if good then
      passed = passed + 1
      say("    ✔ " .. one.name)
    else
      failed = failed + 1
      say("    ✘ " .. one.name .. "\n" .. tostring(why))
    end
  end
end
say(string.format("\n  %d passing, %d failing", passed, failed))

local tally = os.getenv("DRAMATIS_TALLY")
if tally then
  vim.fn.writefile({ vim.fn.json_encode({ passed = passed, failed = failed, pending = 0 }) }, tally)
end
vim.cmd(failed > 0 and "cquit" or "quitall!")

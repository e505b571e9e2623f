using Credence.Sources;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Credence.Pay.Tables;

/// <summary>Finds a sheet of a workbook by its name.</summary>
internal static class WorkbookSheets
{
    private const int ShownNames = 20;

    /// <summary>The part that holds the sheet.</summary>
    /// <param name="path">The workbook, for messages.</param>
    /// <param name="book">The same, opened.</param>
    /// <param name="name">Name of the sheet; null for the first.</param>
    public static WorksheetPart Find(string path, SpreadsheetDocument book, string? name)
    {
        if (book.WorkbookPart is { } whole)
            RequireShort(path, whole);
        var sheets = book.WorkbookPart?.Workbook?.Sheets?.Elements<Sheet>().ToList() ?? [];
        var found = name is null ? sheets.FirstOrDefault() : sheets.Find(sheet => sheet.Name?.Value == name);
        if (found is null)
        {
            throw new UnusableInputException(
                path,
                name is null ? "the workbook has no sheet" : $"the workbook has no sheet '{name}'",
                sheets.Count == 0 ? "Check that it is whole" : $"It has {string.Join(", ", sheets.Take(ShownNames).Select(sheet => $"'{sheet.Name?.Value}'"))}");
        }

        return found.Id?.Value is { } id && book.WorkbookPart!.TryGetPartById(id, out var part) && part is WorksheetPart sheetPart
            ? sheetPart
            : throw new UnusableInputException(path, $"the sheet '{found.Name?.Value}' holds no cells", "Name a sheet with a table");
    }

    private static void RequireShort(string path, WorkbookPart part)
    {
        using var content = part.GetStream(FileMode.Open, FileAccess.Read);
        var block = new byte[1 << 16];
        var bytes = 0L;
        for (int read; (read = content.Read(block)) > 0;)
        {
            bytes += read;
            if (bytes > WorkbookLimits.SheetListBytes)
                throw new UnusableInputException(path, FormattableString.Invariant($"its list of sheets is longer than {WorkbookLimits.SheetListBytes >> 20} MiB"), "Save the sheet as CSV");
        }
    }
}

using System.Globalization;
using System.Xml;
using Credence.Postings.Reading;
using Credence.Sources;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Credence.Pay.Tables;

/// <summary>One sheet of an Excel workbook (.xlsx, .xlsm), row by row below its header; every value as text, rows without any value passed over.</summary>
/// <remarks>Numbers are written so that they read back the same; a date is its serial number, an error such as #N/A is nothing. Formulas are not worked out and links not followed.</remarks>
internal sealed class WorkbookRows : ITable
{
    private const int LargestHeader = 1_000;
    private readonly FileStream _file;
    private readonly SpreadsheetDocument _book;
    private readonly OpenXmlReader _reader;
    private readonly IReadOnlyList<string> _strings;
    private readonly string[] _row;
    private IReadOnlyList<int> _chosen = [];
    private long _at;
    private bool _inside;

    private WorkbookRows(string path, string? sheet, int headerRow, FileStream file)
    {
        (Path, _file) = (path, file);
        _book = SpreadsheetDocument.Open(file, isEditable: false, new OpenSettings { MaxCharactersInPart = WorkbookLimits.PartCharacters, AutoSave = false });
        var part = WorkbookSheets.Find(path, _book, sheet);
        _strings = SharedTexts.Read(path, _book.WorkbookPart!.SharedStringTablePart);
        _reader = OpenXmlReader.Create(part);
        _row = new string[ReadingLimits.Columns];
        while (!_inside && _reader.Read())
            _inside = _reader.ElementType == typeof(SheetData) && _reader.IsStartElement;
        _inside = _inside && _reader.ReadFirstChild();
        Names = Header(headerRow);
    }

    /// <inheritdoc/>
    public string Path { get; }

    /// <inheritdoc/>
    public IReadOnlyList<string> Names { get; }

    /// <inheritdoc/>
    public long Ragged => 0;

    /// <inheritdoc/>
    public string Where => string.Create(CultureInfo.InvariantCulture, $"row {_at}");

    /// <summary>Opens a sheet at its header.</summary>
    /// <param name="path">The workbook.</param>
    /// <param name="sheet">Name of the sheet; null for the first.</param>
    /// <param name="headerRow">Number of the row that holds the columns' names (from 1).</param>
    /// <exception cref="UnusableInputException">It is no workbook that can be read, or has no such sheet or header.</exception>
    public static WorkbookRows Open(string path, string? sheet, int headerRow)
    {
        WorkbookLimits.Require(path);
        FileStream? file = null;
        try
        {
            file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            return new WorkbookRows(path, sheet, headerRow, file);
        }
        catch (Exception wrong) when (IsContent(wrong))
        {
            file?.Dispose();
            throw Damaged(path, wrong);
        }
        catch (UnusableInputException)
        {
            file?.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public void Choose(IReadOnlyList<int> columns) => _chosen = [.. columns];

    /// <inheritdoc/>
    public bool Read()
    {
        try
        {
            while (Next())
            {
                for (var column = 0; column < Names.Count; column++)
                {
                    if (_row[column].Length > 0)
                        return true;
                }
            }

            return false;
        }
        catch (Exception wrong) when (IsContent(wrong))
        {
            throw Damaged($"{Path}:{Where}", wrong);
        }
    }

    /// <inheritdoc/>
    public ReadOnlySpan<char> Field(int chosen) => _row[_chosen[chosen]];

    /// <inheritdoc/>
    public void Dispose()
    {
        _reader.Dispose();
        _book.Dispose();
        _file.Dispose();
    }

    private List<string> Header(int headerRow)
    {
        if (headerRow is < 1 or > LargestHeader)
            throw new UnusableInputException(Path, FormattableString.Invariant($"row {headerRow} cannot be the header"), FormattableString.Invariant($"Name one from 1 to {LargestHeader}"));
        while (_at < headerRow && Next())
        {
        }

        var last = _at == headerRow ? Array.FindLastIndex(_row, text => text.Length > 0) : -1;
        return last >= 0
            ? [.. _row.Take(last + 1).Select(name => name.Trim())]
            : throw new UnusableInputException(Path, FormattableString.Invariant($"row {headerRow} holds no names of columns"), "Name the row of the sheet that does");
    }

    /// <summary>Reads one row of the sheet, cell by cell, so that memory does not follow its length.</summary>
    private bool Next()
    {
        while (_inside && _reader.ElementType != typeof(Row))
            _inside = _reader.ReadNextSibling();
        if (!_inside)
            return false;
        var number = Attribute("r") is { } text ? long.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture) : _at + 1;
        if (number <= _at || number > WorkbookLimits.Rows)
            throw new InvalidDataException(FormattableString.Invariant($"row {number} stands after row {_at}"));
        _at = number;
        Array.Fill(_row, "");
        if (_reader.ReadFirstChild())
            ReadCells();
        _inside = _reader.ReadNextSibling();
        return true;
    }

    private void ReadCells()
    {
        var next = 0;
        do
        {
            if (_reader.ElementType != typeof(Cell))
                continue;
            var column = Attribute("r") is { } place ? CellPlace.Column(place) : next;
            next = column + 1;
            if (column >= _row.Length)
                throw new UnusableInputException($"{Path}:{Where}", FormattableString.Invariant($"a value stands in column {column + 1}, and at most {_row.Length} are read"), "Cut the sheet down to its table");
            _row[column] = Content(Attribute("t"));
        }
        while (_reader.ReadNextSibling());
    }

    private string Content(string? type)
    {
        var content = "";
        if (!_reader.ReadFirstChild())
            return content;
        do
        {
            if (_reader.ElementType == typeof(CellValue) && type != CellText.Inline)
                content = CellText.Of(type, _reader.GetText(), _strings);
            else if (_reader.ElementType == typeof(InlineString) && type == CellText.Inline)
                content = RichText.Read(Path, _reader);
        }
        while (_reader.ReadNextSibling());
        return content;
    }

    private string? Attribute(string name)
    {
        foreach (var attribute in _reader.Attributes)
        {
            if (attribute.LocalName == name && attribute.NamespaceUri.Length == 0)
                return attribute.Value;
        }

        return null;
    }

    private static UnusableInputException Damaged(string where, Exception wrong) =>
        new(where, $"the workbook cannot be read: {wrong.Message.Split('\n')[0].Trim().TrimEnd('.')}", "Open it in a spreadsheet program and save it again as .xlsx, or save the sheet as CSV");

    private static bool IsContent(Exception wrong) =>
        ReadTrouble.IsContent(wrong) || wrong is OpenXmlPackageException or FileFormatException or XmlException or InvalidOperationException or ArgumentException or FormatException or OverflowException or UriFormatException or KeyNotFoundException or UnauthorizedAccessException;
}

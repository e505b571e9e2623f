namespace Credence.Showcase.Data;

/// <summary>Counts what a column holds, value by value.</summary>
internal sealed class ColumnTally(FeatureColumn column)
{
    private readonly CategoryPlaces? _places = column.Categories is null ? null : new CategoryPlaces(column.Categories);
    private readonly List<double> _numbers = [];
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private int _blank;
    private int _strange;

    /// <summary>Takes a text as a file has it.</summary>
    internal void Add(string text)
    {
        if (_places is not null)
            AddText(text);
        else if (RawColumn.Number(text) is { } number)
            _numbers.Add(number);
        else if (RawColumn.IsBlankNumber(text))
            _blank++;
        else
            _strange++;
    }

    /// <summary>Takes a number (unit of the column); null for a blank.</summary>
    internal void Add(double? number)
    {
        if (number is { } known)
            _numbers.Add(known);
        else
            _blank++;
    }

    /// <summary>Takes so many rows of a number or a text at once; an empty text is a blank.</summary>
    internal void Add(string text, int rows)
    {
        if (_places is not null)
            AddText(text, rows);
        else if (RawColumn.Number(text) is { } number)
            _numbers.AddRange(Enumerable.Repeat(number, rows));
        else
            _blank += rows;
    }

    internal ColumnSample Sample() => _places is null
        ? new ColumnSample(column.Name, [.. _numbers.Order()], null, _blank, _strange)
        : new ColumnSample(column.Name, null, _counts, _blank, 0);

    private void AddText(string text, int rows = 1)
    {
        var known = _places!.Of(text) is { } place ? column.Categories![place] : text;
        _counts[known] = _counts.GetValueOrDefault(known) + rows;
        _blank += text.Length == 0 ? rows : 0;
    }
}

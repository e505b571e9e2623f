using System.Globalization;

namespace Credence.Pay.Regressions;

/// <summary>One column of a table as numbers of its distinct texts, in the order they are met.</summary>
internal sealed class ColumnCodes
{
    private const string NotAvailable = "NA";
    private readonly Dictionary<string, int> _codes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly List<string> _texts = [];
    private string? _lastText;
    private int _lastCode;
    private double[]? _numbers;
    private bool? _isNumeric;

    public ColumnCodes(string name)
    {
        Name = name;
        _lookup = _codes.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The column's name.</summary>
    public string Name { get; }

    /// <summary>Distinct texts, by code.</summary>
    public IReadOnlyList<string> Texts => _texts;

    /// <summary>Whether every text is a number, so that the column is one of numbers.</summary>
    public bool IsNumeric => _isNumeric ??= _texts.TrueForAll(text => IsNothing(text) || Number(text) is not null);

    /// <summary>The texts as numbers, by code; NaN where a text is none.</summary>
    public double[] Numbers => _numbers ??= [.. _texts.Select(text => Number(text) ?? double.NaN)];

    /// <summary>Whether a field holds nothing: it is empty or says NA, as R reads it.</summary>
    public static bool IsMissing(ReadOnlySpan<char> field) => field.IsEmpty || (field.Length == NotAvailable.Length && field.SequenceEqual(NotAvailable));

    /// <summary>A text as a number; null where it is none.</summary>
    public static double? Number(ReadOnlySpan<char> text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Code of a text, new where it is met for the first time.</summary>
    public int Code(ReadOnlySpan<char> field)
    {
        if (_lastText is not null && field.SequenceEqual(_lastText))
            return _lastCode;
        if (!_lookup.TryGetValue(field, out var text, out var code))
        {
            (text, code) = (field.ToString(), _texts.Count);
            _codes.Add(text, code);
            _texts.Add(text);
            (_numbers, _isNumeric) = (null, null);
        }

        (_lastText, _lastCode) = (text, code);
        return code;
    }

    /// <summary>What a column of numbers may hold besides them: nothing, or the mark of no number.</summary>
    private static bool IsNothing(string text) => text.Length == 0 || text.Equals("nan", StringComparison.OrdinalIgnoreCase);
}

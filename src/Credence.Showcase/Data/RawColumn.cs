using System.Globalization;

namespace Credence.Showcase.Data;

/// <summary>One column as the file has it, each different text kept once.</summary>
public sealed class RawColumn(string name)
{
    /// <summary>No measurement is larger, in training and in serving; beyond it sums of squares lose their digits (in the column's unit).</summary>
    internal const double LargestNumber = 1e15;

    private static readonly HashSet<string> BlankAmongNumbers = new(StringComparer.OrdinalIgnoreCase) { "", "na", "n/a", "nan", "null", "none", "?", "-" };

    private readonly Dictionary<string, int> _codes = new(StringComparer.Ordinal);
    private readonly List<string> _texts = [];
    private readonly List<int> _rows = [];

    /// <summary>Its name in the header.</summary>
    public string Name { get; } = name;

    /// <summary>Rows read so far (count).</summary>
    public int Rows => _rows.Count;

    /// <summary>The different texts, blanks around them taken off, in the order they came.</summary>
    public IReadOnlyList<string> Texts => _texts;

    /// <summary>The text of a row; empty where it is blank.</summary>
    public string this[int row] => _texts[_rows[row]];

    /// <summary>Place in <see cref="Texts"/> of a row's text.</summary>
    public int Code(int row) => _rows[row];

    /// <summary>Whether a text stands for nothing among numbers: blank, NA, NaN, null, none, ? or -.</summary>
    public static bool IsBlankNumber(string text) => BlankAmongNumbers.Contains(text);

    /// <summary>The number a text is, in the invariant culture (unit of the column); null where it is none, or none that can be.</summary>
    public static double? Number(ReadOnlySpan<char> text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) <= LargestNumber ? number : null;

    internal void Add(ReadOnlySpan<char> field)
    {
        var text = field.Trim();
        var lookup = _codes.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!lookup.TryGetValue(text, out var code))
        {
            code = _texts.Count;
            _texts.Add(text.ToString());
            _codes[_texts[code]] = code;
        }

        _rows.Add(code);
    }
}

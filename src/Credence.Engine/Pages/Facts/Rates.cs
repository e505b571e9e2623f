using System.Globalization;
using Credence.Postings.Finding;
using Credence.Sources;

namespace Credence.Pages.Facts;

/// <summary>Rounded ranges of exchange rates, <c>data/lexicon/page-rates.csv</c>.</summary>
internal sealed class Rates
{
    private readonly Dictionary<string, (decimal Low, decimal High)> _byCode = new(StringComparer.Ordinal);

    private Rates(IEnumerable<LexiconRow> rows)
    {
        foreach (var row in rows)
        {
            if (!decimal.TryParse(row[1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var low) || !decimal.TryParse(row[2], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var high) || low <= 0 || high < low)
                throw row.Wrong("low and high must be numbers above 0, low first");
            if (!_byCode.TryAdd(row[0], (low, high)))
                throw row.Wrong($"'{row[0]}' is there twice");
        }
    }

    /// <summary>Reads them.</summary>
    /// <exception cref="UnusableInputException">The file is wrong; says where.</exception>
    internal static Rates Read(DataFolder data) => new(LexiconRows.Read(data, "page-rates.csv", "code,low,high"));

    /// <summary>US dollars for one unit, as a range; null where the currency has no rate.</summary>
    internal (decimal Low, decimal High)? Of(string code) => _byCode.TryGetValue(code, out var rate) ? rate : null;
}

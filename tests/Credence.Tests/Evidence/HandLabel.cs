using System.Security.Cryptography;
using System.Text;
using Credence.Evidence;
using Sylvan.Data.Csv;

namespace Credence.Tests.Evidence;

/// <summary>What one reader saw in one posting: a line of <c>data/evidence/hand-labels.csv</c>, which holds no text. Doubtful is null.</summary>
/// <param name="Source">Corpus, as <c>--by source</c> names it.</param>
/// <param name="Id">The source's own id; null where it gives none.</param>
/// <param name="Key">See <see cref="KeyOf"/>.</param>
/// <param name="Drawn">Part of the draw: among postings with a word like certification, or among others.</param>
/// <param name="IsReadBefore">Whether the text is known to be among those read while the finder's rules were mended.</param>
/// <param name="AiRole">Whether it is an AI role.</param>
/// <param name="Named">Whether it has a mention of one certification that is not negated.</param>
/// <param name="Vendor">The same of a vendor's.</param>
/// <param name="Generic">The same of certification in general.</param>
/// <param name="Licence">The same of a licence.</param>
/// <param name="Organisation">Whether it speaks of a certified organization.</param>
internal sealed record HandLabel(
    string Source, string? Id, string Key, string Drawn, bool IsReadBefore, bool? AiRole, bool? Named, bool? Vendor, bool? Generic, bool? Licence, bool? Organisation)
{
    private const int KeyLetters = 300;
    private const int KeyDigits = 16;

    internal static IReadOnlyList<HandLabel> Read(string path)
    {
        using var csv = CsvDataReader.Create(path, new CsvDataReaderOptions { Delimiter = ',' });
        var labels = new List<HandLabel>();
        while (csv.Read())
        {
            labels.Add(new HandLabel(
                Cell("source"), Cell("id") is { Length: > 0 } id ? id : null, Cell("key"), Cell("drawn"), Answer("read-before") ?? throw new FormatException("read-before"),
                Answer("ai-role"), Answer("named"), Answer("vendor"), Answer("generic"), Answer("licence"), Answer("organisation")));
        }

        return labels;

        string Cell(string column) => csv.GetString(csv.GetOrdinal(column));

        bool? Answer(string column) => Cell(column) switch
        {
            "yes" => true,
            "no" => false,
            "doubtful" => null,
            var other => throw new FormatException($"{path}: '{other}' under {column} is not yes, no or doubtful"),
        };
    }

    /// <summary>Which posting it is of.</summary>
    internal LabelId Posting => new(Source, Id, Key);

    /// <summary>First 16 hexadecimal digits of SHA-256 over the first 300 ASCII letters and digits, in lower case, of title and clean text.</summary>
    internal static string KeyOf(string? title, string text)
    {
        var letters = (title + text).Where(char.IsAsciiLetterOrDigit).Take(KeyLetters).Select(char.ToLowerInvariant).ToArray();
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(letters)))[..KeyDigits];
    }

    /// <summary>Whether the posting is positive for a class; null where doubtful labels decide.</summary>
    internal bool? Is(ErrorClass @class) => @class switch
    {
        ErrorClass.Named => Named,
        ErrorClass.Vendor => Vendor,
        ErrorClass.NamedOrVendor => Named | Vendor,
        _ => Named | Vendor | Generic,
    };
}

using Credence.Catalog;
using Credence.Pages.Phrases;

namespace Credence.Pages.Facts;

/// <summary>Finds which certification of the catalog a title is about.</summary>
internal sealed class NamedCertification
{
    private readonly List<(string[] Words, Certification Item)> _names = [];

    /// <summary>Takes the names of a catalog; the longest first.</summary>
    internal NamedCertification(CertificationCatalog catalog)
    {
        foreach (var item in catalog.Certifications.Where(item => !item.Id.StartsWith("generic-", StringComparison.Ordinal)))
            _names.AddRange(item.Aliases.Concat(item.AlsoCalled).Append(item.Name).Select(name => (Words(name), item)));
        _names.RemoveAll(name => name.Words.Length == 0 || (name.Words.Length == 1 && name.Words[0].Length < 4));
        _names.Sort((one, other) => other.Words.Length != one.Words.Length ? other.Words.Length.CompareTo(one.Words.Length) : string.CompareOrdinal(one.Item.Id, other.Item.Id));
    }

    /// <summary>The certification that a title names; null where it names none.</summary>
    internal Certification? In(string title)
    {
        var words = Words(title);
        foreach (var (name, item) in _names)
        {
            for (var at = 0; at + name.Length <= words.Length; at++)
            {
                if (words.AsSpan(at, name.Length).SequenceEqual(name))
                    return item;
            }
        }

        return null;
    }

    private static string[] Words(string text) =>
        [.. text.Split([' ', '-', '–', '—', ',', '.', '/', '(', ')', ':', '|', '\n', '®', '™', '\u00A0'], StringSplitOptions.RemoveEmptyEntries).Select(word => WordReader.Normal(word))];
}

using Credence.Catalog;

namespace Credence.Advice;

/// <summary>Short names for sentences.</summary>
internal static class Label
{
    /// <summary>The exam code where there is one, else the name.</summary>
    internal static string Of(Certification item) => item.ExamCode ?? item.Name;

    /// <summary>Several in a row.</summary>
    internal static string Of(IEnumerable<string> ids, CertificationCatalog catalog) =>
        Phrase.List([.. ids.Select(id => catalog.Find(id) is { } item ? Of(item) : id)]);
}

using Credence.Catalog;

namespace Credence.Advice;

/// <summary>Short names for sentences.</summary>
internal static class Label
{
    /// <summary>The exam code where there is one, else the name.</summary>
    internal static string Of(Certification item) => item.ExamCode ?? item.Name;

    /// <summary>The exam code with the name behind it, or the name alone where there is no code or the name holds it.</summary>
    internal static string Full(Certification item) =>
        item.ExamCode is { } code && !item.Name.Contains(code, StringComparison.Ordinal) ? $"{code} ({item.Name})" : item.Name;

    /// <summary>Several in a row.</summary>
    internal static string Of(IEnumerable<string> ids, CertificationCatalog catalog) =>
        Phrase.List([.. ids.Select(id => catalog.Find(id) is { } item ? Of(item) : id)]);
}

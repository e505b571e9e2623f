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

    /// <summary>What a share counts: <c>AI-103 or AI-102, which it follows</c>, or one name.</summary>
    /// <param name="covers">Ids counted together, the newest first.</param>
    /// <param name="catalog">Where their names stand.</param>
    internal static string Counted(IReadOnlyList<string> covers, CertificationCatalog catalog)
    {
        var names = covers.Select(id => Of([id], catalog)).ToList();
        return names.Count > 1 ? $"{Phrase.Either(names)}, which it follows" : names[0];
    }

    /// <summary>What a person does to earn it: exams are sat, courses taken.</summary>
    /// <param name="item">The certification.</param>
    /// <param name="name">Its name in the sentence.</param>
    internal static string Take(Certification item, string name) =>
        item.Kind == CertificationKind.ExamCertification ? $"sit {name}" : $"take the course {name}";

    /// <summary>The same without its name: <c>sit AWS's exam</c>, <c>take Coursera's course</c>.</summary>
    internal static string TakeUnnamed(Certification item, string? whose) =>
        item.Kind == CertificationKind.ExamCertification ? $"sit {whose ?? "the"} exam" : $"take {whose ?? "the"} course";

    /// <summary>Several in a row.</summary>
    internal static string Of(IEnumerable<string> ids, CertificationCatalog catalog) =>
        Phrase.List([.. ids.Select(id => catalog.Find(id) is { } item ? Of(item) : id)]);
}

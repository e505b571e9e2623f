using Credence.Postings.Storing;

namespace Credence.Evidence;

/// <summary>The names by which commands and files call the choices of the evidence (<c>employer-size</c>, <c>all</c>).</summary>
public static class EvidenceNames
{
    /// <summary>Kebab-case name of a choice.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => KebabName.Of(value);

    /// <summary>The choice of that name; null where there is none.</summary>
    public static T? Find<T>(string name)
        where T : struct, Enum => Names<T>.Values.TryGetValue(name, out var value) ? value : null;

    /// <summary>Every name, in the order of the choices.</summary>
    public static IReadOnlyList<string> All<T>()
        where T : struct, Enum => KebabName.All<T>();

    private static class Names<T>
        where T : struct, Enum
    {
        internal static readonly Dictionary<string, T> Values = Enum.GetValues<T>().ToDictionary(KebabName.Of, StringComparer.Ordinal);
    }
}

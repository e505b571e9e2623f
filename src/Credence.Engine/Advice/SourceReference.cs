namespace Credence.Advice;

/// <summary>References to sources as rules write them: source id, a slash, section.</summary>
public static class SourceReference
{
    /// <summary>The references in one text, where several are separated by commas.</summary>
    public static IReadOnlyList<string> Several(string references) => references.Split(", ", StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The id of the source a reference is to.</summary>
    public static string IdOf(string reference) => reference.Split('/')[0];
}

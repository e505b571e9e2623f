namespace Credence.Resumes.Json;

/// <summary>Names and words of our own fields, below <c>meta.credence</c>: what the schema has no field for. docs/method/resume.md lists them.</summary>
internal static class OwnWords
{
    internal const string Meta = "meta";
    internal const string Credence = "credence";

    /// <summary>Where values stood in the document, by JSON pointer; not a part of the résumé.</summary>
    internal const string Places = "places";

    internal const string Other = "other";

    /// <summary>How a period without an end date ends.</summary>
    internal const string End = "end";

    internal const string NotStated = "not-stated";
    internal const string GoesOn = "goes-on";

    /// <summary>Instead of the day a certification expires.</summary>
    internal const string Never = "never";

    /// <summary>Of education that was not finished.</summary>
    internal const string Unfinished = "unfinished";

    /// <summary>What the name of an entry of skills is, where it is no skill itself.</summary>
    internal const string Group = "group";
}

namespace Credence.Resumes.Reading;

/// <summary>Takes several certifications named together apart: "BLS and ACLS", "CKA &amp; CKAD", where every name is known and another one.</summary>
/// <param name="words">Words that join.</param>
/// <param name="names">Ids of certifications.</param>
internal sealed class JoinedNames(ResumeWords words, KnownNames names)
{
    private const int MostNames = 8;
    private const string Join = "name-join";

    /// <summary>Each of them; the whole name where it is one.</summary>
    internal IReadOnlyList<Fragment> Of(Fragment name)
    {
        var parts = name.Split(Joins);
        if (parts.Count is < 2 or > MostNames)
            return [name];
        var ids = parts.Select(part => names.CertificationOf(part.Text, null)).ToHashSet(StringComparer.Ordinal);
        return ids.Count == parts.Count && !ids.Contains(null) ? parts : [name];
    }

    /// <summary>Length of a sign or word that joins names at a place.</summary>
    private int Joins(string text, int at)
    {
        if (text[at] is '/' || (text[at] is '&' or '+' && at > 0 && text[at - 1] == ' ' && at + 1 < text.Length && text[at + 1] == ' '))
            return 1;
        if (text[at] != ' ')
            return 0;
        foreach (var word in words.Phrases(Join))
        {
            if (text.AsSpan(at + 1).StartsWith(word, StringComparison.OrdinalIgnoreCase) && at + 1 + word.Length < text.Length && text[at + 1 + word.Length] == ' ')
                return word.Length + 2;
        }

        return 0;
    }
}

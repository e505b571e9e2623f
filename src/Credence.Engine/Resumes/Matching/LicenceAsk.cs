namespace Credence.Resumes.Matching;

/// <summary>A licence a posting requires.</summary>
/// <param name="Certification">Its id; null where it is not named which.</param>
/// <param name="Start">First offset of the words that name it.</param>
/// <param name="End">Offset after them.</param>
/// <param name="Instead">The posting's words for what will do instead; null where nothing will.</param>
public sealed record LicenceAsk(string? Certification, int Start, int End, Quote? Instead)
{
    /// <summary>Why nobody is ruled out by what they do not hold.</summary>
    /// <param name="instead">The words for what will do instead.</param>
    internal static string Open(Quote instead) => $"the posting takes something else too (“{instead.Text}”), and whether you have that is not known";
}

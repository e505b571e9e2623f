namespace Credence.Postings.Finding;

/// <summary>A place where a name of the lexicon, or a name built by rule, stands in a text.</summary>
/// <param name="First">First word.</param>
/// <param name="Last">Word after the last.</param>
/// <param name="Name">What it names.</param>
internal sealed record NameHit(int First, int Last, LexiconName Name)
{
    /// <summary>A certification word belongs to it grammatically.</summary>
    internal bool Attached { get; set; }

    /// <summary>Counts as a mention.</summary>
    internal bool Accepted { get; set; }

    /// <summary>The certification word that belongs to it, or -1.</summary>
    internal int CertificationWord { get; set; } = -1;

    /// <summary>Word after the "none" that answers a heading, or 0.</summary>
    internal int Nothing { get; init; }

    internal bool Covers(int word) => word >= First && word < Last;
}

namespace Credence.Postings.Storing;

/// <summary>Whether a record is new to a store.</summary>
public enum Novelty
{
    /// <summary>A text nobody has seen: it is to be stored.</summary>
    Distinct,

    /// <summary>The same text as a posting's, letter case and white space ignored, or a record met twice in this run.</summary>
    ExactDuplicate,

    /// <summary>Nearly the text of a posting, see <see cref="Cleaning.NearDuplicates"/>.</summary>
    NearDuplicate,

    /// <summary>This very record was stored by an earlier run.</summary>
    Known,
}

namespace Credence.Postings.Reading;

/// <summary>Why a record does not count as a posting. Every one is reported, so that accepted and rejected add up to the input.</summary>
public enum RejectReason
{
    /// <summary>A posting without any description.</summary>
    NoText,

    /// <summary>A description too short to say what is asked (a stub of one sentence, or under 300 characters).</summary>
    Stub,

    /// <summary>Something else than a posting: a list entry, a candidate record, a licence file.</summary>
    NotAPosting,

    /// <summary>Damaged, over a limit, or in no known format.</summary>
    Unreadable,
}

namespace Credence.Postings.Reading;

/// <summary>What became of one record of an input: taken, or turned away for a reason that is counted.</summary>
public abstract record ReadOutcome
{
    private ReadOutcome()
    {
    }

    /// <summary>The record is a posting.</summary>
    public sealed record Accepted(RawPosting Posting) : ReadOutcome;

    /// <summary>The record is not used.</summary>
    /// <param name="Reason">Why; the key under which it is counted.</param>
    /// <param name="Where">File, and the record in it where that is known.</param>
    /// <param name="Detail">More about it for the reader, or null.</param>
    public sealed record Rejected(RejectReason Reason, string Where, string? Detail) : ReadOutcome;

    /// <summary>A record cut out of its file but not yet looked at, so that any thread may do that. Only the ingest sees it.</summary>
    internal sealed record Pending(JsonLine Line) : ReadOutcome;

    /// <summary>Accepted or rejected; a pending record is looked at now.</summary>
    internal ReadOutcome Settled() => this is Pending { Line: var line } ? line.Read() : this;
}

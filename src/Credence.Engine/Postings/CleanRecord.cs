using Credence.Postings.Cleaning;
using Credence.Postings.Reading;
using Credence.Postings.Storing;

namespace Credence.Postings;

/// <summary>A record after cleaning: a posting with a usable text, or the reason why not.</summary>
/// <param name="Input">Which input it came from (index).</param>
/// <param name="Source">Corpus it belongs to.</param>
/// <param name="Posting">The posting, or null.</param>
/// <param name="Rejected">Why there is none, or null.</param>
/// <param name="Next">What to do about an input that failed as a whole; null for the usual advice.</param>
internal sealed record CleanRecord(int Input, string Source, CleanPosting? Posting, ReadOutcome.Rejected? Rejected, string? Next)
{
    /// <summary>Cleans a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="texts">Keeps its text.</param>
    internal static CleanRecord Of(ReadRecord record, TextBlocks texts)
    {
        var (outcome, atHand) = record.Outcome is ReadOutcome.Pending { Line: var line } ? line.ReadText((body, kind) => PlainText.Of(body, kind, texts)) : (record.Outcome, null);
        if (outcome is not ReadOutcome.Accepted { Posting: var raw })
            return new(record.Input, record.Source, null, (ReadOutcome.Rejected)outcome, record.Next);

        var whole = atHand ?? PlainText.Of(raw.Body, raw.BodyKind).AsMemory();
        var text = JobLists.Without(whole);
        if (text.Length == 0 || Stubs.IsStub(text.Span))
            return new(record.Input, raw.Source, null, new(ReasonAgainst(whole.Length, text.Length), record.Source, null), null);

        var title = PlainText.Line(raw.Title);
        var lean = raw.Body.Length == 0 && raw.Title == title ? raw : raw with { Body = "", Title = title };
        return new(record.Input, raw.Source, new CleanPosting(lean, text, RecordIdentity.Of(raw.Source, raw.Id, title, text.Span)), null, null);
    }

    private static RejectReason ReasonAgainst(int whole, int text) =>
        whole == 0 ? RejectReason.NoText : text < whole ? RejectReason.NotAPosting : RejectReason.Stub;
}

using Credence.Portfolio.Repositories;

namespace Credence.Portfolio.Operate;

/// <summary>How to go back to the model before.</summary>
internal static class RollbackNote
{
    private const int WordsBefore = 4;

    internal static Finding Of(CheckInput input)
    {
        var (way, denied) = (input.Cues["rollback"], input.Cues["denied"]);
        return Finding.Found(
            input.Documents.Select(file => input.Repository.TextOf(file)).OfType<FileText>().Select(text => First(text, way, denied)).OfType<Proof>(),
            "a document says how to go back", "no document says how to go back to the model before");
    }

    private static Proof? First(FileText text, CueList way, CueList denied) =>
        text.Lines().Where(line => way.IndexIn(line.Line, 0) is >= 0 and var at && !denied.IsIn(Before(line.Line[..at]))).Select(line => text.Line(line.Number, line.Line)).FirstOrDefault();

    // the last words of a line
    private static string Before(string start) => string.Join(' ', start.Split(' ', StringSplitOptions.RemoveEmptyEntries).TakeLast(WordsBefore));
}

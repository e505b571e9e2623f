using System.Text;
using Credence.App.Hosting;
using Credence.App.Hosting.Web.Pages;
using Credence.Resumes;
using Credence.Resumes.Unlocking;
using Credence.Sources;
using Microsoft.AspNetCore.Http;

namespace Credence.App.Resume;

/// <summary><c>/resume</c>: the answers of <c>resume read</c>, <c>resume match</c>, <c>resume unlock</c> and <c>resume scorecard</c> about a résumé that is uploaded or pasted. It is read in memory; nothing of it is kept, logged or in an address.</summary>
internal static class ResumePage
{
    internal const string Path = "/resume";
    private const int FormOverhead = 1024 * 1024;
    private const string Sent = "your résumé";
    private const string Counted = "count";
    private const string TheStore = "the server's store";
    private static readonly string[] SaidFields = ["lives-in", "may-work-in", "citizen-of", "clearance"];
    private const int MostRows = 8;
    private const int RowsOfKind = 4;

    internal static readonly WebPage Page = new(Path, Make) { MostFormBytes = ResumeLimits.DocumentBytes + FormOverhead, Turn = IsolatedExtraction.TurnAsync };

    private static PageView Make(PageRequest request)
    {
        var frame = FrameView.Of(request, "Your résumé", Path);
        if (request.Form is not { } form)
            return PageView.Of<ResumeSheet>(new ResumeView(frame) { HasStore = request.Data.Store is not null });
        try
        {
            return PageView.Of<ResumeSheet>(new ResumeView(frame) { Read = Read(request, form), HasStore = request.Data.Store is not null });
        }
        catch (UnusableInputException wrong)
        {
            return PageView.Of<ResumeSheet>(new ResumeView(frame) { Sent = form, Error = $"{Capital.Of(wrong.Where)}: {wrong.What}. {wrong.Next}.", HasStore = request.Data.Store is not null }) with { Status = StatusCodes.Status422UnprocessableEntity };
        }
    }

    private static ResumeReadView Read(PageRequest request, PageForm form)
    {
        var tools = ResumeTools.For(request.Data);
        var call = request.Command(ResumeCommand.Name, "read", "--", ResumeFile.StandardInput);
        var resume = tools.Read(Document(form), Sent);
        var receipt = request.Data.Folder.Receipt(request.Day, call.GetValue(Door.Seed));
        var said = SaidOf(form, tools);
        var person = tools.Person(resume, said, request.Day);
        var shape = tools.Shape(resume, Sent, request.Day, ReceiptShape.Of(receipt));
        return new ResumeReadView(
            [.. resume.Warnings.Select(warning => warning.What)],
            [.. ResumeSections.Of(shape)],
            [.. resume.Text.Split('\n')],
            SaidWords.Sentence(SaidWords.Shown(said, tools.Areas)),
            form.Text("posting") is { } posting ? MatchShape.Of(tools.Match(person, PostingFile.OfText(posting, "the posting"), request.Day)) : null,
            Counts(request, form) ? ReachOf(request, tools, person, receipt.Seed) : null,
            [.. tools.Scorecards(request.Day).Of(resume, person.Applicant)],
            [.. ReceiptLines.Of(receipt), .. StoreLine(request, form)],
            Repeat(request, form));
    }

    /// <summary>The store that was counted in; nothing where none was.</summary>
    private static IEnumerable<KeyValuePair<string, string>> StoreLine(PageRequest request, PageForm form) =>
        Counts(request, form) && InputFiles.Store(request.Data.Store!, ServedStore.Name) is { Sha256: { } hash } ? [new(ServedStore.Name, hash)] : [];

    private static bool Counts(PageRequest request, PageForm form) => request.Data.Store is not null && form.Text(Counted) is not null;

    /// <summary>The commands that give the same answers, with what was said beside the résumé.</summary>
    private static string Repeat(PageRequest request, PageForm form)
    {
        var day = $"--as-of {request.Day:yyyy-MM-dd}";
        var said = string.Concat(SaidFields.Where(field => form.Text(field) is not null).Select(field => $" --{field} {Quoted(form.Text(field)!)}")) + (form.Text("relocates") is null ? "" : " --relocates");
        List<string> calls = [$"read FILE {day}", $"scorecard FILE{said} {day}"];
        if (form.Text("posting") is not null)
            calls.Add($"match FILE --posting POSTING{said} {day}");
        if (Counts(request, form))
            calls.Add($"unlock FILE --store DIR{said} --top {MostRows} {day}");
        return string.Join("; ", calls.Select(words => $"{Door.CommandName} {ResumeCommand.Name} {words}"));
    }

    private static string Quoted(string words) => words.Contains(' ', StringComparison.Ordinal) ? $"\"{words}\"" : words;

    private static ReachView ReachOf(PageRequest request, ResumeTools tools, Resumes.Matching.ApplicantStanding person, int seed)
    {
        var contents = ServedStore.Open(request.Data, "Start the server with one (docs/guide/serve.md)");
        var report = tools.Unlock().Of(contents, new ReachTarget(Credence.Evidence.RoleGroup.Ai, null, null, request.Day), person, null, MostRows, seed, request.Stop);
        return new ReachView(tools.WarningsOf(TheStore, contents), [.. ReachText.Head(report), ReachText.WithinReach(report)], [.. report.Expiring.Select(ReachText.Expiry)], [.. report.Singles.GroupBy(row => row.Additions[0].Kind).SelectMany(kind => kind.Take(RowsOfKind)).Select(ReachText.Row)], ReachAnswers.Of(report, request.Data.Catalog));
    }

    private static Resumes.Matching.SaidBeside SaidOf(PageForm form, ResumeTools tools)
    {
        string Code(string name) => tools.Countries.CodeOf(name) ?? throw new UnusableInputException("the country", $"'{name}' is no country", "Give its ISO code or its English name, such as AT or Austria");
        Resumes.Matching.ClearanceLevel? Level() => form.Text("clearance") is not { } name ? null
            : SaidWords.LevelOf(name) ?? throw new UnusableInputException("the clearance", $"'{name}' is no level", $"Give one of {string.Join(", ", SaidWords.Levels)}");
        return new Resumes.Matching.SaidBeside(
            form.Text("lives-in") is { } country && !string.IsNullOrWhiteSpace(country) ? Code(country) : null, SaidWords.Countries(form.Text("may-work-in"), tools.Areas, Code), SaidWords.Countries(form.Text("citizen-of"), tools.Areas, Code), Level(), form.Text("relocates") is not null);
    }

    private static ReadOnlyMemory<byte> Document(PageForm form)
    {
        var text = form.Text("text");
        if (form.File is { } file)
        {
            return text is null
                ? file.Content
                : throw new UnusableInputException(Sent, "A file and pasted text were sent together, and one résumé is read at a time", "Send only one of them");
        }

        return text is null
            ? throw new UnusableInputException(Sent, "nothing was sent", "Choose a file, or paste the text")
            : Encoding.UTF8.GetBytes(text);
    }
}

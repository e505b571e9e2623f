using System.Text;
using Credence.App.Hosting;
using Credence.App.Hosting.Web.Pages;
using Credence.Postings.Finding;
using Credence.Resumes;
using Credence.Resumes.Scorecards;
using Credence.Sources;
using Microsoft.AspNetCore.Http;

namespace Credence.App.Resume;

/// <summary><c>/resume</c>: the answers of <c>resume read</c>, <c>resume match</c> and <c>resume scorecard</c> about a résumé that is uploaded or pasted. It is read in memory; nothing of it is kept, logged or in an address.</summary>
internal static class ResumePage
{
    internal const string Path = "/resume";
    private const int FormOverhead = 1024 * 1024;
    private const string Sent = "your résumé";

    internal static readonly WebPage Page = new(Path, Make) { MostFormBytes = ResumeLimits.DocumentBytes + FormOverhead, Turn = IsolatedExtraction.TurnAsync };

    private static PageView Make(PageRequest request)
    {
        var frame = FrameView.Of(request, "Your résumé", Path);
        if (request.Form is not { } form)
            return PageView.Of<ResumeSheet>(new ResumeView(frame));
        try
        {
            return PageView.Of<ResumeSheet>(new ResumeView(frame) { Read = Read(request, form) });
        }
        catch (UnusableInputException wrong)
        {
            return PageView.Of<ResumeSheet>(new ResumeView(frame) { Error = $"{Capital.Of(wrong.Where)}: {wrong.What}. {wrong.Next}." }) with { Status = StatusCodes.Status422UnprocessableEntity };
        }
    }

    private static ResumeReadView Read(PageRequest request, PageForm form)
    {
        var tools = ResumeTools.For(request.Data);
        var call = request.Command(ResumeCommand.Name, "read", "--", ResumeFile.StandardInput);
        var resume = ReadCommand.Read(Document(form), Sent, request.Data);
        var receipt = request.Data.Folder.Receipt(request.Day, call.GetValue(Door.Seed));
        var person = tools.Person(resume, SaidOf(form, request.Data), request.Day);
        var shape = ResumeShape.Of(resume, Sent, ReceiptShape.Of(receipt));
        return new ResumeReadView(
            [.. resume.Warnings.Select(warning => warning.What)],
            [.. ResumeSections.Of(shape)],
            [.. resume.Text.Split('\n')],
            form.Text("posting") is { } posting ? MatchOf(request, tools, person, posting) : null,
            [.. ScorecardReader.Read(request.Data.Folder, request.Data.Catalog, request.Day).Of(resume, person.Applicant)],
            ReceiptLines.Of(receipt),
            $"{Door.CommandName} resume read FILE --as-of {request.Day:yyyy-MM-dd}");
    }

    private static MatchShape MatchOf(PageRequest request, ResumeTools tools, Resumes.Matching.ApplicantStanding person, string posting) =>
        MatchShape.Of(tools.Matcher(request.Day).Of(person, tools.Asks().Of(
            PostingFile.OfText(posting, "the posting"), new Finder(Lexicon.Read(request.Data.Folder, request.Data.Catalog)), new FieldFinder(FieldLexicon.Read(request.Data.Folder)))));

    private static Resumes.Matching.SaidBeside SaidOf(PageForm form, LoadedData data)
    {
        var countries = Countries.Read(data.Folder);
        string? Code(string field) => form.Text(field) is { } name
            ? countries.CodeOf(name) ?? throw new UnusableInputException("the country", $"'{name}' is no country", "Give its ISO code or its English name, such as AT or Austria")
            : null;
        return new Resumes.Matching.SaidBeside(Code("lives-in"), Code("may-work-in") is { } code ? [code] : null, null, null, false);
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

using Credence.App.Hosting;
using Credence.App.Hosting.Web;
using Credence.Resumes;

namespace Credence.App.Resume;

/// <summary><c>POST /api/v1/resume/…</c>: the answers of <c>resume read</c>, <c>match</c>, <c>unlock</c> and <c>scorecard</c> with <c>--json</c> about a résumé that is sent. It is read in memory; nothing of it is kept, logged or in an address.</summary>
internal static class ResumeEndpoints
{
    private const string Resume = "resume";
    private const string Posting = "posting";
    private const string Kept = "Nothing that is sent is kept or logged; the receipt holds the SHA-256 of the documents, and what was said beside them.";
    private const string NoStore = "Ask a server that was started with one (docs/guide/serve.md)";

    private static readonly IReadOnlyList<string> MediaTypes =
        [ApiBody.JsonType, "application/pdf", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "text/plain", "text/markdown", "application/octet-stream"];

    private static readonly ApiDocument ResumeSent = new(Resume, "The résumé: its text (Markdown too), or a JSON Resume as an object.")
    {
        IsNeeded = true,
        MayBeObject = true,
        AboutBytes = "The résumé instead as the bytes of a PDF or Word file, or of any other kind that is read, in base64.",
    };

    private static readonly ApiDocument PostingSent = new(Posting, "One posting to hold it against: text, HTML, or a format that is ingested; without it every posting of the server's store.");

    internal static readonly ApiEndpoint Read = new(
        "/resume/read",
        "readResume",
        [ResumeCommand.Name, "read"],
        "What does a machine read in this résumé?",
        $"Contact, work, education, skills, certifications, projects, languages and links, each value with its place in text (UTF-16 units), line, page and confidence (certain, likely, doubtful); warnings worst first; of certifications whether they are in progress (and when they are planned for, apart from when one was issued), have expired or their exam has ended. What the document does not state is null. {Kept}",
        [],
        ResumeJson.Default.ResumeShape,
        asked => Print.Bytes(ToolsOf(asked).Shape(ResumeOf(asked), Resume, Door.DayOf(asked.Call), ToolsOf(asked).Receipt(asked.Call)), ResumeJson.Default.ResumeShape))
    {
        Turn = IsolatedExtraction.TurnAsync,
        Body = BodyOf([ResumeSent], """{"resume": "Mira Okonkwo-Falk\nmira@example.org\n\nExperience\nData Analyst, Karstwerk\t2018 - Feb 2021\n- Reports in SQL and Python"}"""),
    };

    internal static readonly ApiEndpoint Match = new(
        "/resume/match",
        "matchResume",
        [ResumeCommand.Name, "match"],
        "Does this résumé fit a posting, and what rules it out?",
        $"The condition that rules out first (clearance, licence, degree, years, location, visa, certification), all conditions, and what is required, preferred and mentioned (skills, certifications, human languages; any one of several alternatives), each with the words on both sides as UTF-16 offsets, exams that have ended with what follows them, which certification held stands for which, what the person has that does not count (against: expired, in progress, a skill only in a certification's name), and the words that let a certification be obtained later (later), which then rules nobody out; score from 0 to 100 by a table of weights. Without a posting: every posting of the server's store, best first. {Kept}",
        [.. ResumeParameters.Person, .. ResumeParameters.Target],
        MatchJson.Default.OneMatchShape,
        MatchOf)
    {
        OtherShape = MatchJson.Default.StoreMatchShape,
        Turn = IsolatedExtraction.TurnAsync,
        Body = BodyOf([ResumeSent, PostingSent], """{"resume": "Mira Okonkwo-Falk\nmira@example.org\n\nSkills\nPython, SQL", "posting": "Data scientist\n\nRequirements:\n- Python and Rust", "lives-in": "AT"}""") with
        {
            DocumentWords = sent => sent.Contains(Posting) ? [Resume, $"--{Posting}={Posting}"] : [Resume, ServedStore.Words],
        },
    };

    internal static readonly ApiEndpoint Unlock = new(
        "/resume/unlock",
        "unlockPostings",
        [ResumeCommand.Name, "unlock"],
        "Which postings are within reach of this résumé, and what would open more?",
        $"Counts over the server's store: postings (opens, of n) with share and 95 % interval, conditions, single certifications, skills and projects, pairs, the best set for given hours, and certifications that expire. Hours are ranges. {Kept}",
        [
            .. ResumeParameters.Person,
            .. ResumeParameters.Target,
            new("hours", ApiValueKind.Number, "Hours the person has: also chooses the additions that open most in them.", "120") { InBody = true },
            new("documents", ApiValueKind.Switch, "Also lists the numbers of the postings within reach.", "true") { InBody = true },
        ],
        MatchJson.Default.ReachShape,
        UnlockOf)
    {
        Turn = IsolatedExtraction.TurnAsync,
        Body = BodyOf([ResumeSent], """{"resume": "Mira Okonkwo-Falk\nmira@example.org\n\nSkills\nPython, SQL", "role": "all", "hours": 120}""") with { DocumentWords = _ => [Resume, ServedStore.Words] },
    };

    internal static readonly ApiEndpoint Scorecard = new(
        "/resume/scorecard",
        "scoreResume",
        [ResumeCommand.Name, "scorecard"],
        "What would an employer's rubric make of this résumé, with and without points for certificates?",
        $"Points by a table of rules for each kind of reader, row by row with its source, and the points where certificates count for nothing, the most points there are, and the rows missed. The rubric is an example: no employer's is public. {Kept}",
        ResumeParameters.Person,
        MatchJson.Default.ScorecardsShape,
        asked => Print.Bytes(ScorecardsShape.Of(ScorecardCommand.Cards(asked.Call, ToolsOf(asked), ResumeOf(asked)), ToolsOf(asked).Receipt(asked.Call)), MatchJson.Default.ScorecardsShape))
    {
        Turn = IsolatedExtraction.TurnAsync,
        Body = BodyOf([ResumeSent], """{"resume": "Mira Okonkwo-Falk\nmira@example.org\n\nCertifications\nAWS Certified AI Practitioner, issued May 2025"}"""),
    };

    private static ApiBody BodyOf(IReadOnlyList<ApiDocument> documents, string example) =>
        new("The résumé by itself as PDF, Word, text, Markdown or JSON Resume, told by its content; or, as application/json, an object that holds it and what is said beside it.", MediaTypes, ResumeLimits.DocumentBytes, example) { Documents = documents };

    private static byte[] MatchOf(ApiCall asked)
    {
        var (tools, posting) = (ToolsOf(asked), asked.Documents.GetValueOrDefault(Posting));
        var contents = posting is null ? ServedStore.Open(asked.Data, $"Send a {Posting}, or ask a server that was started with one (docs/guide/serve.md)") : null;
        var person = tools.Person(ResumeOf(asked), asked.Call);
        return contents is null
            ? Print.Bytes(MatchCommand.Shape(asked.Call, tools, person, PostingFile.Of(posting!, Posting)), MatchJson.Default.OneMatchShape)
            : Print.Bytes(MatchCommand.Shape(asked.Call, tools, person, contents, asked.Stop), MatchJson.Default.StoreMatchShape);
    }

    private static byte[] UnlockOf(ApiCall asked)
    {
        var (tools, contents) = (ToolsOf(asked), ServedStore.Open(asked.Data, NoStore));
        var person = tools.Person(ResumeOf(asked), asked.Call);
        return Print.Bytes(UnlockCommand.Shape(asked.Call, tools, UnlockCommand.Report(asked.Call, tools, person, contents, asked.Stop), contents), MatchJson.Default.ReachShape);
    }

    private static ResumeTools ToolsOf(ApiCall asked) => ResumeTools.For(asked.Data);

    private static Credence.Resumes.Resume ResumeOf(ApiCall asked) => ToolsOf(asked).Read(asked.Documents[Resume], Resume);
}

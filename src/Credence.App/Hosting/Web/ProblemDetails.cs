using Credence.Sources;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Credence.App.Hosting.Web;

/// <summary>Turns what went wrong into a problem detail, in the words of one door; a bug is logged, without anything that was sent.</summary>
internal sealed partial class ProblemDetails(LoadedData data, ProblemWords words, ILogger log)
{
    private const string UrnOfKind = "urn:credence:problem:";

    internal ProblemShape Of(Exception trouble) => trouble switch
    {
        ProblemException known => Shape(known.Kind, known.Where, known.Message, known.Next),
        WrongUseException wrong => Shape(ProblemKind.WrongValue, "the address", wrong.What, wrong.Next),
        UnusableInputException wrong => Shape(ProblemKind.UnusableInput, Shown(wrong.Where), wrong.What, wrong.Next),
        BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => Shape(ProblemKind.TooLarge, "body", "The body is larger than the server reads", "Send a smaller one"),
        BadHttpRequestException { StatusCode: StatusCodes.Status408RequestTimeout } => Shape(ProblemKind.SentTooSlowly, "body", "The body came too slowly", "Send it over a faster line, or send less"),
        BadHttpRequestException => Shape(ProblemKind.BadRequest, "the request", "The request could not be read to its end", "Send it whole, as HTTP/1.1"),
        OperationCanceledException => Shape(ProblemKind.Stopping, "the server", "The server stopped before the answer was made", "Ask again"),
        var bug => Bug(bug),
    };

    internal ProblemShape OfStatus(int status) => status switch
    {
        StatusCodes.Status404NotFound => Shape(ProblemKind.NotFound, "path", "There is nothing at this address", "/openapi/v1.json lists every address"),
        StatusCodes.Status405MethodNotAllowed => Shape(ProblemKind.WrongMethod, "method", "This address is asked with another method", "The header Allow says which"),
        _ => Shape(ProblemKind.BadRequest with { Status = status }, "the request", "The request could not be used", "/openapi/v1.json says what is taken"),
    };

    private ProblemShape Bug(Exception bug)
    {
        var id = ErrorId.Of(bug);
        LogBug(log, id, bug.GetType().Name, bug.StackTrace); // without its message, which may hold what somebody sent
        return Shape(ProblemKind.OurFault, "the server", $"Our fault, error {id}: {bug.GetType().Name}", "Report it with this id and what you asked") with { Error = id };
    }

    private ProblemShape Shape(ProblemKind kind, string where, string what, string next) => new(UrnOfKind + kind.Name, kind.Title, kind.Status, words.Say(what) + ".", words.Place(where), words.Say(next) + ".");

    /// <summary>Where the server keeps its data and postings is nobody's business, and a parameter has no dashes.</summary>
    private string Shown(string where) =>
        where.StartsWith(data.Folder.Path, StringComparison.Ordinal) ? "data" + where[data.Folder.Path.Length..]
        : data.Store is { } store && where.StartsWith(store, StringComparison.Ordinal) ? "store" + where[store.Length..]
        : where.StartsWith("--", StringComparison.Ordinal) ? where[2..] : where;

    [LoggerMessage(1, LogLevel.Error, "error {Error}: {Kind} at {Stack}")]
    private static partial void LogBug(ILogger log, string error, string kind, string? stack);
}

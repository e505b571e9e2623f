namespace Credence.App.Hosting.Web;

/// <summary>A kind of problem detail (RFC 9457).</summary>
/// <param name="Name">Its name; <c>urn:credence:problem:</c> and the name is its type.</param>
/// <param name="Status">HTTP status.</param>
/// <param name="Title">The same for every problem of the kind.</param>
internal sealed record ProblemKind(string Name, int Status, string Title)
{
    internal static readonly ProblemKind UnknownParameter = new("unknown-parameter", 400, "The address takes no such parameter");
    internal static readonly ProblemKind RepeatedValue = new("repeated-value", 400, "Two values for one name");
    internal static readonly ProblemKind WrongValue = new("wrong-value", 400, "A value that is not taken");
    internal static readonly ProblemKind NotJson = new("not-json", 400, "The body is no JSON document of the wanted form");
    internal static readonly ProblemKind BadRequest = new("bad-request", 400, "The request cannot be read");
    internal static readonly ProblemKind OtherHost = new("other-host", 400, "The server does not go by this name");
    internal static readonly ProblemKind OtherSite = new("other-site", 403, "Another site's page may not ask");
    internal static readonly ProblemKind OnlyHere = new("only-here", 403, "Not answered to this client");
    internal static readonly ProblemKind NotFound = new("not-found", 404, "There is no such thing");
    internal static readonly ProblemKind WrongMethod = new("wrong-method", 405, "The address is not asked this way");
    internal static readonly ProblemKind NoStore = new("no-store", 409, "The server has no postings to answer from");
    internal static readonly ProblemKind NoRepository = new("no-repository", 409, "The server has no repository to answer from");
    internal static readonly ProblemKind SentTooSlowly = new("sent-too-slowly", 408, "The body came too slowly");
    internal static readonly ProblemKind TooLarge = new("too-large", 413, "The body is too large");
    internal static readonly ProblemKind WrongMediaType = new("wrong-media-type", 415, "The body is of a kind that is not read");
    internal static readonly ProblemKind UnusableInput = new("unusable-input", 422, "The input could not be used");
    internal static readonly ProblemKind TooMany = new("too-many-requests", 429, "Too many requests");
    internal static readonly ProblemKind OurFault = new("our-fault", 500, "Our fault");
    internal static readonly ProblemKind Busy = new("busy", 503, "The server has as much to do as it takes on");
    internal static readonly ProblemKind Stopping = new("stopping", 503, "The server is stopping");
    internal static readonly ProblemKind TooSlow = new("too-slow", 504, "The answer took too long");

    /// <summary>All of them.</summary>
    internal static IReadOnlyList<ProblemKind> All { get; } =
        [UnknownParameter, RepeatedValue, WrongValue, NotJson, BadRequest, OtherHost, OtherSite, OnlyHere, NotFound, WrongMethod, SentTooSlowly, NoStore, NoRepository, TooLarge, WrongMediaType, UnusableInput, TooMany, OurFault, Busy, Stopping, TooSlow];
}

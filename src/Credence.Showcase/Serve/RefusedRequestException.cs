namespace Credence.Showcase.Serve;

/// <summary>A request that cannot be answered: says where it is wrong, what is wrong, and what to send instead. The server turns it into a status and an <c>error</c>.</summary>
/// <param name="status">HTTP status.</param>
/// <param name="where">Part of the request.</param>
/// <param name="what">What is wrong there, in one sentence without a final stop.</param>
/// <param name="next">What to send instead, in one sentence without a final stop.</param>
internal sealed class RefusedRequestException(int status, string where, string what, string next) : Exception($"{where}: {what}. {next}.")
{
    internal const int BadRequest = 400;
    internal const int NotFound = 404;
    internal const int WrongMethod = 405;
    internal const int TooLarge = 413;

    /// <summary>HTTP status.</summary>
    internal int Status { get; } = status;
}

namespace Credence.App.Hosting.Web;

/// <summary>A request that gets a problem detail instead of an answer.</summary>
internal sealed class ProblemException(ProblemKind kind, string where, string what, string next) : Exception(what)
{
    internal ProblemKind Kind { get; } = kind;

    /// <summary>Part of the request the trouble is at.</summary>
    internal string Where { get; } = where;

    /// <summary>What to do about it.</summary>
    internal string Next { get; } = next;
}

namespace Credence.Showcase.Data;

/// <summary>Input that cannot be used: says where it is, what is wrong with it, and what to do next. The door turns it into exit code 3.</summary>
/// <param name="where">File, option or <c>path:row N</c> the trouble is at.</param>
/// <param name="what">What is wrong there, in one sentence without a final stop.</param>
/// <param name="next">What the reader can do about it, in one sentence without a final stop.</param>
public sealed class UnusableDataException(string where, string what, string next)
    : Exception($"{where}: {what}. {next}.")
{
    /// <summary>File, option or <c>path:row N</c> the trouble is at.</summary>
    public string Where { get; } = where;

    /// <summary>What is wrong there.</summary>
    public string What { get; } = what;

    /// <summary>What to do about it.</summary>
    public string Next { get; } = next;
}

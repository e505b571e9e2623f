namespace Credence.App.Hosting;

/// <summary>A question that cannot be asked so, such as one about something that is not there. The doors turn it into exit code 2 or a problem detail.</summary>
/// <param name="what">What is wrong, in one sentence without a final stop.</param>
/// <param name="next">What can be asked instead, in sentences without the last stop.</param>
internal sealed class WrongUseException(string what, string next) : Exception($"{what}. {next}.")
{
    /// <summary>What is wrong.</summary>
    internal string What { get; } = what;

    /// <summary>What can be asked instead.</summary>
    internal string Next { get; } = next;
}

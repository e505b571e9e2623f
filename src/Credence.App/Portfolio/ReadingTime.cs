namespace Credence.App.Portfolio;

/// <summary>How long a repository may be read by a process of its own.</summary>
/// <param name="Most">Time by the clock.</param>
/// <param name="StandsBack">Whether everything else goes first, and nothing is shown of it.</param>
internal sealed record ReadingTime(TimeSpan Most, bool StandsBack)
{
    /// <summary>For somebody who waits at a terminal and sees it go on.</summary>
    internal static readonly ReadingTime OfCommand = new(TimeSpan.FromMinutes(10), StandsBack: false);

    /// <summary>For one request of many: less than an answer's usual time, so that the answer can still say what is wrong.</summary>
    internal static readonly ReadingTime OfServer = new(TimeSpan.FromSeconds(25), StandsBack: true);
}

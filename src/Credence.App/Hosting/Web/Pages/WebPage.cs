namespace Credence.App.Hosting.Web.Pages;

/// <summary>One address of the web pages.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Make">Makes the page from a request.</param>
internal sealed record WebPage(string Path, Func<PageRequest, PageView> Make)
{
    /// <summary>Largest form that is read (bytes); 0 where the page takes none.</summary>
    internal int MostFormBytes { get; init; }

    /// <summary>Media type of what is sent.</summary>
    internal string ContentType { get; init; } = "text/html; charset=utf-8";

    /// <summary>What is waited for before a form is answered, while nothing is computed; null for nothing.</summary>
    internal Func<CancellationToken, Task<IDisposable>>? Turn { get; init; }

    /// <summary>Whether a form has to wait for its turn; null for every form.</summary>
    internal Func<PageForm, bool>? NeedsTurn { get; init; }

    /// <summary>Whether any query parameter is taken: the page itself says which mean nothing to it. Else <see cref="Parameters"/> and the day and the seed are.</summary>
    internal bool TakesAny { get; init; }

    /// <summary>Whether the page may be another while the server runs, from something outside the data folder.</summary>
    internal bool IsLive { get; init; }

    /// <summary>Names of the query parameters that are taken.</summary>
    internal IReadOnlyList<string> Parameters { get; init; } = [];
}

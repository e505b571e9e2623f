namespace Credence.App.Hosting.Web.Pages;

/// <summary>A problem as a page.</summary>
/// <param name="Title">What kind of problem it is.</param>
/// <param name="What">What is wrong.</param>
/// <param name="Where">Where.</param>
/// <param name="Next">What to do.</param>
/// <param name="Error">What to report it by; null unless it is our fault.</param>
public sealed record ProblemView(string Title, string What, string Where, string Next, string? Error);

namespace Credence.App.Hosting.Web.Pages;

/// <summary>A text cut after its first sentence.</summary>
internal static class FirstSentence
{
    /// <summary>The sentence.</summary>
    internal static string Of(string text) => text[..End(text)];

    /// <summary>What follows it.</summary>
    internal static string Rest(string text) => text[End(text)..];

    private static int End(string text) => text.IndexOf(". ", StringComparison.Ordinal) is var end and >= 0 ? end + 1 : text.Length;
}

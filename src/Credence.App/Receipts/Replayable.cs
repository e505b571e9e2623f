using System.CommandLine;
using System.CommandLine.Parsing;
using Credence.App.Check;
using Credence.App.Hosting;

namespace Credence.App.Receipts;

/// <summary>Which calls a receipt may ask for: those that read and answer. What it says is data of somebody unknown, so nothing is written, fetched or taken from standard input.</summary>
internal static class Replayable
{
    /// <summary>Commands that only read, by their words.</summary>
    internal static IReadOnlyList<string> Commands { get; } =
    [
        "ask", "evidence", "catalog list", "catalog show", "catalog check", "check", "claims", "pay", "plan", "resume read", "resume match", "resume scorecard", "resume unlock", "returns", "rules lint", "rules test", "rules draw", "rules diff", "rules eval",
    ];

    /// <summary>Why a call is not run again; null where it may be.</summary>
    internal static string? Refusal(ParseResult call)
    {
        var name = NameOf(call.CommandResult);
        if (!Commands.Contains(name))
            return $"'{name}' is no command that can be replayed (those that only read and answer: {string.Join(", ", Commands)})";
        if (Writing(call.CommandResult) is { } option)
            return $"it would write a file ({option})";
        if (call.GetResult(Door.Data) is { Implicit: false })
            return "it names a data folder of its own (--data); name the one to use beside this command instead";
        // before any look at the file system: on Windows asking whether such a file exists already contacts the host
        if (call.Tokens.Select(token => token.Value).FirstOrDefault(NamesHost) is { } remote)
            return $"{ValueText.Plain(remote)} names another computer or a device";
        foreach (var word in InputFiles.Named(call))
        {
            var shown = ValueText.Plain(word);
            if (word == "-")
                return "it was read from standard input, which is gone; save it to a file";
            if (name == "check" && CheckCommand.IsAddress(word))
                return $"{shown} is on the web and may have changed; save the page to a file and check that";
            if (!Path.Exists(word))
                return $"{shown} is not here; run this in the folder the question was asked in";
            // devices and pipes have no length, and reading them may never end
            if (File.Exists(word) && new FileInfo(word).Length == 0)
                return $"{shown} is empty, or no file";
        }

        return null;
    }

    // \\host\share, with either slash; \??\ is the same in the system's own words
    private static bool NamesHost(string word) => word.TrimStart('@') is [var first, var second, ..] rest && IsSlash(first) && (IsSlash(second) || (second == '?' && rest is [_, _, '?', ..]));

    private static bool IsSlash(char c) => c is '/' or '\\';

    private static string NameOf(CommandResult command)
    {
        var names = new List<string>();
        for (var at = command; at.Parent is CommandResult above; at = above)
            names.Insert(0, at.Command.Name);
        return string.Join(' ', names);
    }

    private static string? Writing(CommandResult command) =>
        command.Children.OfType<OptionResult>().Where(option => !option.Implicit).Select(option => option.Option.Name).FirstOrDefault(InputFiles.Written.Contains);
}

using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Credence.Showcase.Data;

namespace Credence.Showcase.Hosting;

/// <summary>The one place where the command line catches: turns every ending into an exit code and a message on stderr.</summary>
internal static class Door
{
    internal const int Answered = 0;
    internal const int CheckFailed = 1;
    internal const int WrongUse = 2;
    internal const int UnusableInput = 3;
    internal const int OurFault = 4;
    internal const string Server = "serve";
    private const int UsualSeed = 42;
    private static readonly TimeSpan LongestFit = TimeSpan.FromMinutes(1);

    private const string About = """
        The worked machine-learning project: from a table with a yes-or-no outcome to a model that is served and watched.

        Examples:
          credence-showcase train customers.csv --target Churn --positive Yes --out model    train three models, test them honestly
          credence-showcase evaluate model --html report.html                                look at how they did, with pictures
          credence-showcase serve model --port 8080                                          answer by HTTP
          credence-showcase watch --model model --log logs                                   compare today's rows with those of the training
          credence-showcase train customers.csv --target Churn --positive Yes --root models  begin a root of versions
          credence-showcase retrain --model models --data newer.csv                          train again; only a better model becomes the shadow
          credence-showcase rollback --model models                                          serve the version before again
        """;

    /// <summary>An argument such as <c>@rows.txt</c> is a file's name, not a file of further arguments.</summary>
    private static readonly ParserConfiguration NoResponseFiles = new() { ResponseFileTokenReplacer = null };

    /// <summary>Prints one JSON document instead of text.</summary>
    internal static readonly Option<bool> Json = new("--json") { Description = "Print exactly one JSON document", Recursive = true };

    /// <summary>Seed of every random draw.</summary>
    internal static readonly Option<int> Seed = new("--seed")
    {
        Description = $"Seed of every random draw ({UsualSeed} when not given)",
        HelpName = "N",
        DefaultValueFactory = _ => UsualSeed,
        Recursive = true,
        CustomParser = given => int.TryParse(given.Tokens[0].Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var seed) ? seed : Refused<int>(given, "a whole number"),
    };

    internal static readonly Option<bool> Debug = new("--debug") { Description = "Show the stack trace of an internal error", Recursive = true };

    /// <summary>Parses and runs one command.</summary>
    internal static async Task<int> RunAsync(string[] args, IReadOnlyList<Command> commands)
    {
        var root = new RootCommand(About) { Json, Seed, Debug };
        foreach (var command in commands)
            root.Subcommands.Add(command);
        var parsed = root.Parse(args, NoResponseFiles);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
                await Console.Error.WriteLineAsync(error.Message);
            await Console.Error.WriteLineAsync($"See '{ShowcaseVersion.Program} --help'.");
            return WrongUse;
        }

        try
        {
            var how = new InvocationConfiguration { EnableDefaultExceptionHandler = false };
            // a server ends by itself, requests first; the others after the fit they are in
            how.ProcessTerminationTimeout = parsed.CommandResult.Command.Name == Server ? null : LongestFit;
            return await parsed.InvokeAsync(how);
        }
        catch (UnusableDataException wrong)
        {
            await Console.Error.WriteLineAsync(wrong.Message);
            return UnusableInput;
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("Stopped. Nothing was written.");
            return UnusableInput;
        }
#pragma warning disable CA1031 // the door is where a bug becomes an exit code
        catch (Exception bug)
#pragma warning restore CA1031
        {
            var id = FaultId.Of(bug);
            await Console.Error.WriteLineAsync($"Our fault, error {id}: {bug.GetType().Name}. Please report it with this id; --debug shows where it happened.");
            if (parsed.GetValue(Debug))
                await Console.Error.WriteLineAsync(bug.ToString());
            return OurFault;
        }
    }

    /// <summary>Says how far long work has come.</summary>
    internal static void Progress(string line) => Console.Error.WriteLine(line);

    /// <summary>Reports a value that an option does not take.</summary>
    internal static T? Refused<T>(ArgumentResult given, string wanted)
    {
        given.AddError($"{(given.Parent as OptionResult)?.Option.Name} takes {wanted}, not '{given.Tokens[0].Value}'.");
        return default;
    }
}

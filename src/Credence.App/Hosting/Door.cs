using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using System.Globalization;
using Credence.App.Serve;
using Credence.Sources;

namespace Credence.App.Hosting;

/// <summary>The one place where the command line catches: turns every ending into an exit code and a message on stderr.</summary>
internal static class Door
{
    internal const int Answered = 0;
    internal const int CheckFailed = 1;
    internal const int WrongUse = 2;
    internal const int UnusableInput = 3;
    internal const int OurFault = 4;

    /// <summary>The command as the person types it, for hints and commands to repeat: what the environment variable <c>CREDENCE_AS</c> says, else <c>credence</c>.</summary>
    internal static string CommandName { get; } = Environment.GetEnvironmentVariable("CREDENCE_AS") is { Length: > 0 } name ? name : UsualName;

    /// <summary>An argument such as <c>@person.json</c> is a command's own, not a file of further arguments.</summary>
    private static readonly ParserConfiguration NoResponseFiles = new() { ResponseFileTokenReplacer = null };

    // goes with a call that is asked again through everything it starts, and with nothing else
    private static readonly AsyncLocal<DataFolder?> HandedOn = new();

    private const string UsualName = "credence";
    private const int UsualSeed = 1;
    private const string DayFormat = "yyyy-MM-dd";

    private static readonly string About = $"""
        Is this AI certification worth it for me, and what should I do with the same hours and money instead?

        Examples:
          {CommandName} ask --prior-ai-experience yes --formal-recognition no     is it worth it for me?
          {CommandName} evidence --by country                                     what do employers ask for?
          {CommandName} claims                                                    is what many say true?
          {CommandName} catalog show AI-102                                       does this exam still exist?
          {CommandName} check page.html                                           is this course's page to be trusted?
          {CommandName} returns --case case.json                                  what is it worth in money?
          {CommandName} pay                                                       are certified people paid more?
          {CommandName} plan --profile me.yaml                                    what should I do when?
          {CommandName} ingest postings/ --store my-store                         count postings of my own
          {CommandName} extract postings.jsonl                                    find certifications in texts
          {CommandName} rules draw --output chart.svg                             what is an answer decided by?
          {CommandName} resume read cv.pdf                                        what does a machine read in my résumé?
          {CommandName} portfolio my-project                                      what does my repository show?
          {CommandName} project new my-model                                      what do I start a project of my own from?
          {CommandName} verify evidence.json                                      is a signed statement about one true to its signature?
          {CommandName} serve                                                     ask all this by HTTP
          {CommandName} mcp                                                       let an assistant ask all this
          {CommandName} replay answer.json                                        is a saved answer still the same?
          {CommandName} diff old.json new.json                                    what has changed, and why?
        """;

    /// <summary>Shared by every command: prints one JSON document instead of text.</summary>
    internal static readonly Option<bool> Json = new("--json") { Description = "Print exactly one JSON document", Recursive = true };

    /// <summary>The day the answer is about.</summary>
    internal static readonly Option<DateOnly?> AsOf = new("--as-of")
    {
        Description = "Answer as of this day (yyyy-MM-dd); today when not given",
        HelpName = "DATE",
        Recursive = true,
        CustomParser = given => DateOnly.TryParseExact(given.Tokens[0].Value, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : Refused<DateOnly?>(given, $"a day as {DayFormat}"),
    };

    /// <summary>Seed of every random draw.</summary>
    internal static readonly Option<int> Seed = new("--seed")
    {
        Description = "Seed of every random draw",
        HelpName = "N",
        DefaultValueFactory = _ => UsualSeed,
        Recursive = true,
        CustomParser = given => int.TryParse(given.Tokens[0].Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var seed)
            ? seed
            : Refused<int>(given, "a whole number"),
    };

    /// <summary>Another data folder than the one of the checkout.</summary>
    internal static readonly Option<string?> Data = new("--data") { Description = "Data folder to use instead of the checkout's", HelpName = "DIR", Recursive = true };

    internal static readonly Option<bool> Debug = new("--debug") { Description = "Show the stack trace of an internal error", Recursive = true };

    /// <summary>Parses and runs one command.</summary>
    internal static async Task<int> RunAsync(string[] args, Func<string[], Command[]> slices)
    {
        var root = Root(slices(args));
        var parsed = root.Parse(args, NoResponseFiles);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
                await Console.Error.WriteLineAsync(error.Message);
            if (NamesNoSubcommand(parsed))
                await root.Parse([.. args, "--help"], NoResponseFiles).InvokeAsync(new InvocationConfiguration { Output = Console.Error });
            else
                await Console.Error.WriteLineAsync($"See '{CommandName} --help'.");
            return WrongUse;
        }

        Console.SetOut(new StreamWriter(new ResultStream()) { AutoFlush = true });
        var how = new InvocationConfiguration { EnableDefaultExceptionHandler = false };
        if (parsed.CommandResult.Command.Name == ServeCommand.Name)
            how.ProcessTerminationTimeout = null; // the server ends by itself, requests first
        return await EndedAsync(parsed, how, CancellationToken.None);
    }

    /// <summary>Runs one command inside this program, its document kept and nothing printed.</summary>
    /// <param name="args">The words of the call.</param>
    /// <param name="data">The data folder it answers from, whatever its words say.</param>
    /// <param name="slices">The commands there are.</param>
    /// <param name="refused">Why a call is not to be run; null to let it run.</param>
    /// <param name="stop">Stops it.</param>
    /// <exception cref="UnusableInputException">The call is refused, or is none.</exception>
    internal static async Task<Captured> CaptureAsync(string[] args, DataFolder data, Func<string[], Command[]> slices, Func<ParseResult, string?> refused, CancellationToken stop)
    {
        HandedOn.Value = data;
        var parsed = Root(slices(args)).Parse(args, NoResponseFiles);
        if ((parsed.Errors.Count > 0 ? parsed.Errors[0].Message.TrimEnd('.') : refused(parsed)) is { } why)
            throw new UnusableInputException("receipt.command", why, "Ask the question again and save the answer with --json");

        var (stdout, stderr) = (Console.Out, Console.Error);
        using var kept = new MemoryStream();
        using var messages = new StringWriter(CultureInfo.InvariantCulture);
        try
        {
            Console.SetOut(TextWriter.Null);
            Console.SetError(messages);
            Print.KeepIn(kept);
            // the outer call listens for Ctrl-C and hands it on
            var code = await EndedAsync(parsed, new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null }, stop);
            return new Captured(code, kept.ToArray(), messages.ToString());
        }
        finally
        {
            Print.KeepIn(null);
            Console.SetOut(stdout);
            Console.SetError(stderr);
        }
    }

    /// <summary>A reader of calls that many may use at the same time.</summary>
    internal static Func<IReadOnlyList<string>, ParseResult> Reader(Command[] slices)
    {
        var root = Root(slices);
        return words => root.Parse(words, NoResponseFiles);
    }

    private static RootCommand Root(Command[] slices)
    {
        var root = new RootCommand(About) { Json, AsOf, Seed, Data, Debug };
        foreach (var help in root.Options.OfType<HelpOption>().Where(help => help.Action is SynchronousCommandLineAction))
            help.Action = new OwnOptionsFirst((SynchronousCommandLineAction)help.Action!);
        foreach (var slice in slices)
            root.Subcommands.Add(slice);
        return root;
    }

    private static async Task<int> EndedAsync(ParseResult parsed, InvocationConfiguration how, CancellationToken stop)
    {
        CallRecord.Start(parsed);
        try
        {
            return await parsed.InvokeAsync(how, stop);
        }
        catch (UnusableInputException wrong)
        {
            await Console.Error.WriteLineAsync(wrong.Message.Replace($"'{UsualName} ", $"'{CommandName} ", StringComparison.Ordinal));
            return UnusableInput;
        }
        catch (WrongUseException wrong)
        {
            await Console.Error.WriteLineAsync(wrong.Message);
            return WrongUse;
        }
        catch (LostOutputException lost)
        {
            await Console.Error.WriteLineAsync(lost.Message);
            return UnusableInput;
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("Stopped. What was reported stored is kept; run the same command again to go on.");
            return UnusableInput;
        }
#pragma warning disable CA1031 // the door is where a bug becomes an exit code
        catch (Exception bug)
#pragma warning restore CA1031
        {
            await Console.Error.WriteLineAsync($"Our fault, error {ErrorId.Of(bug)}: {bug.GetType().Name}. Please report it with this id; --debug shows where it happened.");
            if (parsed.GetValue(Debug))
                await Console.Error.WriteLineAsync(bug.ToString());
            return OurFault;
        }
    }

    /// <summary>The as-of day of a call: the one given, else today.</summary>
    internal static DateOnly DayOf(ParseResult call) =>
        call.GetValue(AsOf) ?? Today;

    /// <summary>The day it is (UTC).</summary>
    internal static DateOnly Today => DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);

    /// <summary>The data folder of a call: the one handed on by a call that asks it again, else the one named, else the usual one. A command whose own <c>--data</c> is something else takes it from here too.</summary>
    /// <exception cref="UnusableInputException">There is no such folder.</exception>
    internal static DataFolder DataOf(ParseResult call) => DataAt(call.GetValue(Data));

    /// <summary>The same before a call is taken apart.</summary>
    /// <param name="named">The folder its words name; null where they name none.</param>
    /// <exception cref="UnusableInputException">There is no such folder.</exception>
    internal static DataFolder DataAt(string? named) => HandedOn.Value ?? DataFolder.Find(named);

    /// <summary>Whether a group of commands was called without one of them.</summary>
    private static bool NamesNoSubcommand(ParseResult parsed) => parsed.CommandResult.Command is { Action: null, Subcommands.Count: > 0 } && parsed.UnmatchedTokens.Count == 0 && parsed.Errors.Count == 1;

    /// <summary>Help in which a command's own option stands for the shared one of the same name.</summary>
    private sealed class OwnOptionsFirst(SynchronousCommandLineAction usual) : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => usual.ClearsParseErrors;

        public override int Invoke(ParseResult parseResult)
        {
            Data.Hidden = parseResult.CommandResult.Command is not RootCommand && parseResult.CommandResult.Command.Options.Any(option => option.Name == Data.Name);
            return usual.Invoke(parseResult);
        }
    }

    private static T? Refused<T>(ArgumentResult given, string wanted)
    {
        given.AddError($"{(given.Parent as OptionResult)?.Option.Name} takes {wanted}, not '{given.Tokens[0].Value}'.");
        return default;
    }
}

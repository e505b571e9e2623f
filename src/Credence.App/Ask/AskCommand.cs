using System.CommandLine;
using Credence.Advice;
using Credence.App.Hosting;
using Credence.Pay;
using Credence.Sources;

namespace Credence.App.Ask;

/// <summary>Is it worth it for me? Asks the questions of <c>data/rules</c>, or takes their answers, and prints one answer.</summary>
internal static class AskCommand
{
    internal const string Name = "ask";
    private const string About = "Answer whether a certification is worth it for one person, and what to do instead";
    private const string Ids = "The ids of the questions, as in a file of answers, in the body of POST /api/v1/ask and in the address of the page /answer:";

    private static readonly Option<string?> AnswersFile = new("--answers")
    {
        Description = "File with answers by question id (YAML or JSON); options given beside it win",
        HelpName = "FILE",
    };

    /// <summary>The command for this call. Its options are the questions of the data folder, which is read only where the call asks.</summary>
    internal static Command For(string[] args)
    {
        var command = new Command(Name, About);
        if (!args.Contains(Name, StringComparer.Ordinal))
            return command;

        command.Options.Add(AnswersFile);
        AdviceRules rules;
        try
        {
            rules = AdviceRules.Read(Door.DataAt(DataArgument(args)));
        }
        catch (UnusableInputException wrong)
        {
            command.TreatUnmatchedTokensAsErrors = false;
            command.SetAction(int (_) => throw new UnusableInputException(wrong.Where, wrong.What, wrong.Next));
            return command;
        }

        command.Description = $"{About}\n\n{Ids}\n{string.Join(", ", rules.Questions.Select(question => question.Id))}. Each is an option below, with its answers.";
        var options = QuestionOptions.Of(rules);
        foreach (var option in options.Values)
            command.Options.Add(option);
        command.SetAction(call => Answer(call, rules, options));
        return command;
    }

    private static int Answer(ParseResult call, AdviceRules rules, IReadOnlyDictionary<string, Option<string?>> options)
    {
        var data = new LoadedData(Door.DataOf(call), rules);
        var json = call.GetValue(Door.Json);
        var answers = Given(call, rules, options)
            ?? (CanTalk && !json ? Interview.Run(rules, Door.DayOf(call)) : Example(data.Folder, rules));
        var answer = AnswerTo(answers, call, data, CancellationToken.None);
        if (json)
            Print.Json(AskMapping.Of(answer, rules.Flow), AskJson.Default.AskShape);
        else
            AskText.Write(answer, rules);
        return Door.Answered;
    }

    /// <summary>The answer for a person who gave these answers, on the day and with the seed of the call.</summary>
    internal static AdviceAnswer AnswerTo(IReadOnlyDictionary<string, string> answers, ParseResult call, LoadedData data, CancellationToken stop)
    {
        var day = Door.DayOf(call);
        var answer = Adviser.Answer(new AdviceInputs(answers, data.Rules, data.Catalog, data.Snapshot, data.Folder.Receipt(day, call.GetValue(Door.Seed)))
        {
            Estimates = data.Estimates,
            Pay = PayPanel.Of(data.PayStudies, day),
            Stop = stop,
        });
        CallRecord.Current?.IsAskedBy(RepeatCommand.Words(answer));
        return answer;
    }

    private static bool CanTalk => !Console.IsInputRedirected && !Console.IsOutputRedirected;

    /// <summary>The answers given with the call; null where none was.</summary>
    private static Dictionary<string, string>? Given(ParseResult call, AdviceRules rules, IReadOnlyDictionary<string, Option<string?>> options)
    {
        var file = call.GetValue(AnswersFile);
        var given = options.Where(pair => call.GetValue(pair.Value) is not null).ToList();
        if (file is null && given.Count == 0)
            return null;
        var answers = file is null ? new Dictionary<string, string>(StringComparer.Ordinal) : AnswerFile.Read(file, rules);
        foreach (var (question, option) in given)
            answers[question] = call.GetValue(option)!;
        return answers;
    }

    private static Dictionary<string, string> Example(DataFolder data, AdviceRules rules)
    {
        var path = data.Combine("examples", "career-changer.yaml");
        Console.Error.WriteLine($"No answers were given, so this is the answer for the example person in {Path.GetRelativePath(Directory.GetCurrentDirectory(), path)}.");
        Console.Error.WriteLine($"Give your own with --answers FILE or the options of '{Door.CommandName} ask --help', or run it on a terminal to be asked.");
        return AnswerFile.Read(path, rules);
    }

    private static string? DataArgument(string[] args)
    {
        var option = Door.Data.Name;
        var place = Array.IndexOf(args, option);
        if (place >= 0 && place + 1 < args.Length)
            return args[place + 1];
        return args.FirstOrDefault(arg => arg.StartsWith(option + "=", StringComparison.Ordinal) || arg.StartsWith(option + ":", StringComparison.Ordinal))?[(option.Length + 1)..];
    }
}

using System.CommandLine;
using System.Globalization;
using Credence.Advice.Planning;
using Credence.App.Hosting;
using Credence.App.Pictures;
using Credence.App.Rules;
using Credence.Sources;

namespace Credence.App.Plan;

/// <summary>What should I do when? Chooses and schedules options under a person's limits.</summary>
internal static class PlanCommand
{
    private const string Name = "plan";

    private static readonly Option<string?> Profile = new("--profile") { Description = "File with hours, budget, deadline and options (YAML or JSON); answers for 'ask' will do", HelpName = "FILE" };
    private static readonly Option<string?> Calendar = new("--ics") { Description = "Write the weeks as a calendar (iCalendar)", HelpName = "FILE" };
    private static readonly Option<string?> Picture = new("--svg") { Description = "Write the plan as a picture", HelpName = "FILE" };
    private static readonly Option<string[]> Done = new("--done")
    {
        Description = "What is done: an option's id, or ID=HOURS for hours spent on one that goes on; may be given several times",
        HelpName = "ID[=HOURS]",
        AllowMultipleArgumentsPerToken = true,
    };

    private static readonly string About = $"""
        Plan what to do in which week, from hours a week, budget, deadline and options

        Examples:
          {Door.CommandName} plan --profile me.yaml
          {Door.CommandName} plan --profile me.yaml --ics weeks.ics --svg weeks.svg
          {Door.CommandName} plan --cohort team.csv --budget-usd 5000 --statistics groups.csv
          {Door.CommandName} plan --profile me.yaml --done ms-ai-103 --done portfolio-project=20
        """;

    internal static Command Command()
    {
        var command = new Command(Name, About) 
        {
            Profile, Calendar, Picture, Done, CohortCommand.People, CohortCommand.Budget, CohortCommand.PerHead, CohortCommand.Need, CohortCommand.Price, CohortCommand.Statistics,
        };
        Done.Validators.Add(given =>
        {
            foreach (var token in given.Tokens.Where(token => DoneOf(token.Value) is null))
                given.AddError($"--done takes an option's id, or ID=HOURS with hours of 0 or more, not '{token.Value}'.");
        });
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult call)
    {
        switch (call.GetValue(Profile), call.GetValue(CohortCommand.People))
        {
            case ({ } file, null):
                return ForPerson(call, file);
            case (null, { } people):
                return CohortCommand.Run(call, people, Inputs(call));
            default:
                Console.Error.WriteLine($"Name either a profile with --profile FILE or, for an employer, --cohort FILE. See '{Door.CommandName} plan --help'.");
                return Door.WrongUse;
        }
    }

    private static int ForPerson(ParseResult call, string file)
    {
        var inputs = Inputs(call);
        var done = (call.GetValue(Done) ?? []).Select(one => DoneOf(one)!).ToList();
        var plan = Planner.Plan(PlanProfileReader.Read(file, inputs, done), inputs.Receipt, Print.ProgressVisible ? Told : null);
        if (call.GetValue(Calendar) is { } calendar && plan.Infeasible is null)
            Written.To(calendar, PlanCalendar.Of(plan));
        if (call.GetValue(Picture) is { } picture && plan.Infeasible is null)
            PictureFile.Write(picture, () => [PlanDrawing.Of(plan, inputs.Catalog)], ReceiptShape.Of(plan.Receipt));
        if (call.GetValue(Door.Json))
            Print.Json(PlanMapping.Of(plan), PlanJson.Default.TimedPlanShape);
        else
            PlanText.Write(plan);
        if (plan.Infeasible is not { } none)
            return Door.Answered;
        Console.Error.WriteLine($"{none.Where}: {none.Why}. {(none.Relax.Count > 0 ? none.Relax[0].Text : "Insist on less.")}");
        return Door.UnusableInput;
    }

    private static PlanInputs Inputs(ParseResult call)
    {
        var data = new LoadedData(Door.DataOf(call));
        return Inputs(data, data.Folder.Receipt(Door.DayOf(call), call.GetValue(Door.Seed)));
    }

    /// <summary>What a plan is made from beside the person's profile.</summary>
    internal static PlanInputs Inputs(LoadedData data, Receipt receipt) => new(data.Rules, data.Planning, data.Catalog, data.Snapshot, data.Estimates, receipt);

    private static void Told(string what) => Console.Error.WriteLine($"plan: {what} ...");

    private static DoneWork? DoneOf(string text)
    {
        var at = text.LastIndexOf('=');
        if (at < 0)
            return text.Length > 0 ? new DoneWork(text, null) : null;
        return at > 0 && double.TryParse(text[(at + 1)..], NumberStyles.Float, CultureInfo.InvariantCulture, out var hours) && hours >= 0 && double.IsFinite(hours)
            ? new DoneWork(text[..at], hours)
            : null;
    }
}

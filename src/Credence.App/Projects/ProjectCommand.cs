using System.CommandLine;
using Credence.App.Hosting;
using Credence.Portfolio.Starting;

namespace Credence.App.Projects;

/// <summary><c>credence project new FOLDER</c>: a repository of one's own to go on from.</summary>
internal static class ProjectCommand
{
    private const int LongestName = 63;

    // not called DIR: what is called so is an input, and this is none
    private static readonly Argument<string> Place = new("FOLDER") { Description = "Folder to make; one that is there must be empty" };
    private static readonly Option<string?> Name = new("--name") { Description = "Name of the project: letters, digits and hyphens; the folder's when not given", HelpName = "NAME" };
    private static readonly Option<string?> Table = new("--data") { Description = "Table to learn from (CSV with a header); it is copied to data/raw, which is not committed", HelpName = "FILE" };
    private static readonly Option<string?> Target = new("--target") { Description = "Column of it to predict; it must have two values", HelpName = "COLUMN" };
    private static readonly Option<string?> Positive = new("--positive") { Description = "Value of that column whose probability is wanted; of yes and no, true and false, 1 and 0, y and n, t and f, or ja and nein the first when not given", HelpName = "VALUE" };

    private static readonly string About = $"""
        Make a git repository of your own from the worked project: data step, training, tests, service, container, papers to complete

        Nothing is fetched. What it starts with was written by Credence and is not counted as yours ('portfolio'); what you commit after that is.

        Examples:
          {Door.CommandName} project new my-model --data customers.csv --target Churn
          {Door.CommandName} project new my-model
        """;

    internal static Command Command()
    {
        var make = new Command("new", About) { Place, Name, Table, Target, Positive };
        make.SetAction(New);
        return new Command("project", "Start a project of your own") { make };
    }

    private static int New(ParseResult call)
    {
        var place = call.GetValue(Place)!;
        var data = call.GetValue(Door.Json) ? Door.DataAt(null) : null;
        var table = TableOf(call);
        var files = NewProject.Write(new ProjectOrder(place, NameOf(call, place), table));
        var next = Next(place, table is not null);
        if (data is not null)
            Print.Json(new ProjectShape(place, files.Count, files, next, ReceiptShape.Of(data.Receipt(Door.DayOf(call), call.GetValue(Door.Seed)))), ProjectsJson.Default.ProjectShape);
        else
            Say(place, files, next);
        return Door.Answered;
    }

    private static ProjectData? TableOf(ParseResult call)
    {
        var (file, target, positive) = (call.GetValue(Table), call.GetValue(Target), call.GetValue(Positive));
        if (file is null)
            return target is null && positive is null ? null : throw new WrongUseException("--target and --positive say what to do with a table, and none is named", "Add --data FILE, or name all of it in project.conf later");
        if (target is null)
            throw new WrongUseException("--data needs the column to predict", "Add --target COLUMN");
        foreach (var word in (string?[])[target, positive])
        {
            if (word is not null && (word.Length == 0 || word.Any(char.IsControl)))
                throw new WrongUseException("--target and --positive take a text on one line", "Give the column and the value as they stand in the table");
        }

        return new ProjectData(file, target, TargetColumn.Positive(file, target, positive));
    }

    private static string NameOf(ParseResult call, string place)
    {
        if (call.GetValue(Name) is { } given)
            return given.Length is > 0 and <= LongestName && given.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-') ? given : throw new WrongUseException($"--name takes 1 to {LongestName} letters, digits and hyphens", "Give a plain name");
        var name = string.Concat(Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(place))).Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-')).Trim('-');
        return name.Length == 0 ? "my-model" : name[..Math.Min(LongestName, name.Length)];
    }

    private static IReadOnlyList<string> Next(string place, bool hasTable) =>
    [
        $"cd {Receipts.ValueText.Quoted(place)}",
        .. hasTable ? [] : new[] { "# put a table into data/raw, and name it in project.conf: DATA (its path), TARGET (the column to predict), POSITIVE (the value of it that is wanted)" },
        "git add -A && git commit -m 'Start from the worked project of Credence'",
        "./run train",
        "cd -",
        $"{Door.CommandName} portfolio {Receipts.ValueText.Quoted(place)}",
    ];

    private static void Say(string place, IReadOnlyList<string> files, IReadOnlyList<string> next)
    {
        Print.Line(FormattableString.Invariant($"{place}: {files.Count} files, a git repository without a commit. Next:"));
        foreach (var step in next)
            Print.Line("  " + step);
        Print.Line("Lines that begin with 'To complete:' wait for you (README.md, data/README.md, docs); until then 'portfolio' counts nothing of them.");
        Print.Line("Yours to say too: DATA_URL in project.conf, the address that data/fetch.sh fetches the table from; while it is empty, nobody else gets the table.");
    }
}

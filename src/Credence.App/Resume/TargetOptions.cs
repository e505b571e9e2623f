using System.CommandLine;
using Credence.App.Hosting;
using Credence.Evidence;
using Credence.Postings.Finding;
using Credence.Resumes.Unlocking;

namespace Credence.App.Resume;

/// <summary>Which postings of a store one aims at.</summary>
internal static class TargetOptions
{
    internal static readonly Option<string?> Store = new("--store") { Description = "Store of ingested postings", HelpName = "DIR" };

    internal static readonly Option<int> Top = new("--top")
    {
        Description = "Rows shown (20 when not given)",
        HelpName = "N",
        DefaultValueFactory = _ => UsualRows,
    };

    internal static readonly Option<Credence.Evidence.RoleGroup?> Role = OneOf<Credence.Evidence.RoleGroup>("--role", "Group of jobs (ai when not given)");
    internal static readonly Option<Seniority?> Level = OneOf<Seniority>("--level", "Only postings that state this level");
    internal static readonly Option<string?> Country = new("--country") { Description = "Only postings of this country", HelpName = "COUNTRY" };

    private const int UsualRows = 20;
    private const int MostRows = 200;

    /// <summary>Adds the options to a command.</summary>
    internal static void AddTo(Command command)
    {
        foreach (var option in (Option[])[Store, Role, Country, Level, Top])
            command.Options.Add(option);
        command.Validators.Add(given =>
        {
            if (given.GetResult(Top) is { Implicit: false, Errors: var errors } && !errors.Any() && given.GetValue(Top) is < 1 or > MostRows)
                given.AddError($"--top takes a whole number from 1 to {MostRows}.");
        });
    }

    /// <summary>The target of a call.</summary>
    /// <exception cref="WrongUseException">Its country is not known.</exception>
    internal static ReachTarget Of(ParseResult call, ResumeTools tools) => new(
        call.GetValue(Role) ?? Credence.Evidence.RoleGroup.Ai, call.GetValue(Country) is { } country ? PersonOptions.Code(country, Country, tools.Countries) : null, call.GetValue(Level), Door.DayOf(call));

    private static Option<T?> OneOf<T>(string name, string about)
        where T : struct, Enum => new(name)
        {
            Description = $"{about}: {string.Join(", ", EvidenceNames.All<T>())}",
            HelpName = typeof(T).Name.ToUpperInvariant(),
            CustomParser = given =>
            {
                if (EvidenceNames.Find<T>(given.Tokens[0].Value) is not { } value)
                {
                    given.AddError($"{name} takes one of {string.Join(", ", EvidenceNames.All<T>())}, not '{given.Tokens[0].Value}'.");
                    return null;
                }

                return value;
            },
        };
}

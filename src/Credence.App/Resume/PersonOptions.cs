using System.CommandLine;
using Credence.App.Hosting;
using Credence.Postings.Finding;
using Credence.Resumes.Matching;

namespace Credence.App.Resume;

/// <summary>What a person says beside the résumé, shared by the commands of this slice.</summary>
internal static class PersonOptions
{
    internal static readonly Argument<string> File = new("FILE") { Description = "PDF, Word (.docx), text, Markdown or JSON Resume; - for standard input" };

    private static readonly Option<string?> LivesIn = new("--lives-in") { Description = "Country you live in, where the résumé does not say", HelpName = "COUNTRY" };
    private static readonly Option<string?> MayWorkIn = new("--may-work-in") { Description = "Countries you may work in without a sponsor, several with commas; EU, EEA and Schengen stand for theirs", HelpName = "LIST" };
    private static readonly Option<string?> CitizenOf = new("--citizen-of") { Description = "Countries you are a citizen of, several with commas", HelpName = "LIST" };
    private static readonly Option<bool> Relocates = new("--relocates") { Description = "You would move to another country" };

    private static readonly Option<ClearanceLevel?> Clearance = new("--clearance")
    {
        Description = $"Security clearance you hold: {string.Join(", ", SaidWords.Levels)}",
        HelpName = "LEVEL",
        CustomParser = given =>
        {
            if (SaidWords.LevelOf(given.Tokens[0].Value) is not { } level)
            {
                given.AddError($"--clearance takes none, some, secret or top-secret, not '{given.Tokens[0].Value}'.");
                return null;
            }

            return level;
        },
    };

    /// <summary>Adds the argument and the options to a command.</summary>
    internal static void AddTo(Command command)
    {
        command.Arguments.Add(File);
        foreach (var option in (Option[])[LivesIn, MayWorkIn, CitizenOf, Clearance, Relocates])
            command.Options.Add(option);
    }

    /// <summary>What the call says of the person.</summary>
    /// <exception cref="WrongUseException">A country is not known, or a list names none.</exception>
    internal static SaidBeside Said(ParseResult call, ResumeTools tools)
    {
        return new SaidBeside(
            call.GetValue(LivesIn) is { } country ? Code(country, LivesIn, tools.Countries) : null, List(MayWorkIn), List(CitizenOf), call.GetValue(Clearance), call.GetValue(Relocates));

        IReadOnlyList<string>? List(Option<string?> option) => call.GetValue(option) is not { } words ? null
            : SaidWords.Countries(words, tools.Areas, name => Code(name, option, tools.Countries)) ?? throw new WrongUseException($"{option.Name}: '{words}' names no country", "Give ISO codes or English names, several with commas, such as AT,DE");
    }

    /// <summary>The ISO code of a country.</summary>
    /// <exception cref="WrongUseException">It is not known.</exception>
    internal static string Code(string name, Option option, Countries countries) =>
        countries.CodeOf(name) ?? throw new WrongUseException($"{option.Name}: '{name}' is no country", "Give its ISO code or its English name, such as AT or Austria");
}

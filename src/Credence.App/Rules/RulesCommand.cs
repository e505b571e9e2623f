using System.CommandLine;
using Credence.App.Hosting;

namespace Credence.App.Rules;

/// <summary><c>rules lint | test | draw | diff | eval | import | export</c>: reads, checks, tests and draws the rules an answer is made by, and any other rules in the same form or in DMN.</summary>
internal static class RulesCommand
{
    private static readonly string About = $"""
        Check, test, draw, compare and run decision rules

        Examples:
          {Door.CommandName} rules lint                                            are the shipped rules sound?
          {Door.CommandName} rules test my-rule.yaml                               does it do what its cases say?
          {Door.CommandName} rules draw --prior-ai-experience no --output me.svg   the whole chart, my path in bold
          {Door.CommandName} rules diff old.yaml new.yaml                          which answers lead elsewhere now?
          {Door.CommandName} rules eval loan.dmn --decision Approval --inputs "{"{"}\"Age\": 41{"}"}"
        """;

    /// <summary>The command for this call; <c>draw</c> takes an option for each question of the flow it is given.</summary>
    internal static Command For(string[] args) => new("rules", About)
    {
        DrawCommand.For(args),
    };
}

using System.CommandLine;
using Credence.App.Ask;
using Credence.App.Catalog;
using Credence.App.Check;
using Credence.App.Claims;
using Credence.App.Credentials;
using Credence.App.Evidence;
using Credence.App.Extract;
using Credence.App.Hosting;
using Credence.App.Ingest;
using Credence.App.Mcp;
using Credence.App.Pay;
using Credence.App.Plan;
using Credence.App.Portfolio;
using Credence.App.Projects;
using Credence.App.Receipts;
using Credence.App.Resume;
using Credence.App.Returns;
using Credence.App.Rules;
using Credence.App.Serve;
using Credence.App.Skills;

return await Door.RunAsync(args, Slices);

// Every slice once, by the person's question.
static Command[] Slices(string[] args) =>
[
    AskCommand.For(args),
    EvidenceCommand.Command(),
    ClaimsCommand.Command(),
    CatalogCommand.Command(),
    CheckCommand.Command(),
    PageTextCommand.Command(),
    PayCommand.Command(),
    PlanCommand.Command(),
    IngestCommand.Command(),
    ExtractSlice.Command(),
    ReturnsCommand.Command(),
    ResumeCommand.Command(),
    PortfolioCommand.Command(),
    ReadRepositoryCommand.Command(),
    ProjectCommand.Command(),
    KeyCommand.Command(),
    VerifyCommand.Command(),
    RulesCommand.For(args),
    ReplayCommand.Command(Slices),
    Credence.App.Receipts.DiffCommand.Command(Slices),
    SkillsCommand.Command(),
    ServeCommand.Command(Slices),
    McpCommand.Command(Slices),
];

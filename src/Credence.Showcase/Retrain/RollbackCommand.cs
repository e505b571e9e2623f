using System.CommandLine;
using Credence.Showcase.Data;
using Credence.Showcase.Hosting;
using Credence.Showcase.Train.Saving;

namespace Credence.Showcase.Retrain;

/// <summary><c>rollback</c>: an earlier version is served again.</summary>
internal static class RollbackCommand
{
    private const int Keep = 1000;
    private static readonly Option<string?> To = new("--to") { Description = "Version to serve; the one served before when not given", HelpName = "VERSION" };

    internal static Command Command()
    {
        var command = new Command("rollback", "Serve an earlier version again, after its checksums; the change is one step") { RootOption.Model, To };
        command.SetAction((call, stop) => Task.Run(() => Run(call), stop));
        return command;
    }

    private static int Run(ParseResult call)
    {
        var root = RootOption.Of(call);
        using var only = root.Alone();
        var state = root.Read();
        var version = Wanted(call.GetValue(To), state, root);
        Door.Progress($"checking version {version}");
        var folder = ModelFolder.Open(root.FolderOf(version));
        if (folder.Card.Version != version)
            throw new UnusableDataException(folder.Path, $"holds version {folder.Card.Version}", "Restore it from where it was copied");
        if (folder.RefusalsOf(folder.Model(null)) is [_, ..] refusals)
            throw new UnusableDataException(folder.Path, $"is refused for deployment: {string.Join("; ", refusals)}", "Name another version");
        Door.Progress("writing the pointer");
        var next = state.RolledBack(version, Keep);
        root.Write(next);
        if (call.GetValue(Door.Json))
            Print.Json(new RollbackAnswer(root.Path, state.Current, version, next.Previous, ReceiptShape.Of(folder.Card.Data.Sha256, folder.Card.Seed)), RetrainJson.Readable.RollbackAnswer);
        else
            Print.Line($"{root.Path}: {version} is served from now on, {state.Current} no longer.");
        return Door.Answered;
    }

    private static string Wanted(string? to, RootState state, ModelRoot root)
    {
        if (to is null)
            return state.Previous.Count > 0 ? state.Previous[0] : throw new UnusableDataException(root.PointerFile, "names no version served before", "Name one with --to, or retrain");
        if (to == state.Current)
            throw new UnusableDataException("--to", $"{to} is served already", "Name another version");
        return state.Named.Contains(to) ? to
            : throw new UnusableDataException("--to", $"'{to}' is no version of {root.Path}", $"Its versions are {string.Join(", ", state.Named)}");
    }
}

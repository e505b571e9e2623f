using System.CommandLine;
using Credence.Showcase.Data;
using Credence.Showcase.Train.Saving;

namespace Credence.Showcase.Retrain;

/// <summary>The root of versions that retrain and rollback work on.</summary>
internal static class RootOption
{
    internal static readonly Option<string> Model = new("--model") { Description = "Root of versions that train --root has made", HelpName = "ROOT", Required = true };

    /// <summary>The root.</summary>
    /// <exception cref="UnusableDataException">It is none.</exception>
    internal static ModelRoot Of(ParseResult call)
    {
        var path = call.GetValue(Model)!;
        if (ModelRoot.IsRoot(path))
            return new ModelRoot(path);
        throw File.Exists(Path.Combine(path, ModelFiles.Card))
            ? new UnusableDataException(path, "is one model's folder, which has no other version", "Make a root with train --root: the same table, options and seed give the same model")
            : new UnusableDataException(path, "is no root of versions", "Name one that train --root has made");
    }
}

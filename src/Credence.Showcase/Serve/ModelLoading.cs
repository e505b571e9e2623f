using Credence.Showcase.Data;
using Credence.Showcase.Hosting;
using Credence.Showcase.Train.Saving;

namespace Credence.Showcase.Serve;

/// <summary>Loads what is to be served: a model folder, or the versions that a root points to.</summary>
/// <param name="path">The folder or root.</param>
/// <param name="kind">Model of the folder; null for the one its card names.</param>
/// <param name="shadow">Another folder or root, asked the same; null for the root's own shadow, if any.</param>
internal sealed class ModelLoading(string path, string? kind, string? shadow)
{
    private const string Shadow = "shadow";
    private readonly ModelRoot? _root = ModelRoot.IsRoot(path) ? new ModelRoot(path) : null;

    /// <summary>The pointer to follow; null where a folder is served as it is.</summary>
    internal string? Pointer => _root?.PointerFile;

    /// <summary>The bytes of the pointer.</summary>
    /// <exception cref="UnusableDataException">There is none, or it cannot be read.</exception>
    internal byte[] PointerBytes() => _root!.Bytes();

    /// <summary>Loads it, after every checksum and every condition of serving.</summary>
    /// <exception cref="UnusableDataException">It cannot be served.</exception>
    internal ServedPair Load() => _root is null ? Load(path, shadow is null ? null : ModelPlace.Of(shadow)) : Load(_root.Read());

    /// <summary>Loads what a pointer's bytes say.</summary>
    /// <exception cref="UnusableDataException">It cannot be served.</exception>
    internal ServedPair Load(byte[] pointer) => Load(_root!.Parsed(pointer));

    // a shadow that the root names is only logged: one that cannot be asked keeps nobody from an answer
    private ServedPair Load(RootState state)
    {
        var folder = _root!.FolderOf(state.Current);
        if (shadow is not null || state.Shadow is not { } other)
            return Load(folder, shadow is null ? null : ModelPlace.Of(shadow));
        var champion = Loaded(folder, kind, ServeCommand.Champion);
        try
        {
            return new ServedPair(champion, Beside(champion, Loaded(_root.FolderOf(other), null, Shadow)));
        }
        catch (UnusableDataException wrong)
        {
            Door.Progress($"The shadow is not asked: {wrong.Message}");
            return new ServedPair(champion, null);
        }
        catch
        {
            champion.Dispose();
            throw;
        }
    }

    private ServedPair Load(string folder, string? other)
    {
        var champion = Loaded(folder, kind, ServeCommand.Champion);
        try
        {
            return new ServedPair(champion, other is null ? null : Beside(champion, Loaded(other, null, Shadow)));
        }
        catch
        {
            champion.Dispose();
            throw;
        }
    }

    private static ServedModel Loaded(string path, string? name, string role)
    {
        var folder = ModelFolder.Open(path);
        var model = folder.Model(name);
        return folder.RefusalsOf(model) is [_, ..] refusals
            ? throw new UnusableDataException(path, $"is refused for deployment: {string.Join("; ", refusals)}", "Train on data that tell the outcome, split before anything is copied or cleaned")
            : new ServedModel(folder, model, role);
    }

    private static ServedModel Beside(ServedModel champion, ServedModel shadow)
    {
        var known = champion.Schema.Columns.Select(column => column.Name).ToHashSet();
        if (shadow.Schema.Columns.FirstOrDefault(column => !known.Contains(column.Name)) is not { } missing)
            return shadow;
        shadow.Dispose();
        throw new UnusableDataException("--shadow", $"its column '{missing.Name}' is none of the champion's, so no request has it", "Name a model trained on the same columns or fewer");
    }
}

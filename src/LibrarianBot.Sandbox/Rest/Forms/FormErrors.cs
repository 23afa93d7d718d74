using System.Runtime.InteropServices;
using System.Text.Json.Nodes;

namespace LibrarianBot.Sandbox.Rest.Forms;

/// <summary>Collects what is wrong with a body, each finding under the path of its field, as Discord answers it.</summary>
internal sealed class FormErrors
{
    private readonly List<Segment> path = [];
    private List<Finding>? findings;

    public bool Any => findings is not null;

    public IReadOnlyList<Finding> Findings => findings ?? [];

    /// <summary>Steps into a field; findings stand under it until the scope ends.</summary>
    public Scope In(string name)
    {
        path.Add(new(name, 0));
        return new(this);
    }

    /// <summary>Steps into an item of a list.</summary>
    public Scope In(int index)
    {
        path.Add(new(null, index));
        return new(this);
    }

    public void Add(string code, string message) =>
        (findings ??= []).Add(new([.. path.Select(s => s.ToString())], code, message));

    public void AddAt(string field, string code, string message)
    {
        using (In(field))
        {
            Add(code, message);
        }
    }

    /// <summary>The nested <c>errors</c> object: a field's findings are listed in its <c>_errors</c>.</summary>
    public JsonObject ToJson()
    {
        var root = new JsonObject();
        foreach (var finding in Findings)
        {
            var at = root;
            foreach (var step in finding.Path)
            {
                at = (JsonObject)(at[step] ??= new JsonObject());
            }

            var list = (JsonArray)(at["_errors"] ??= new JsonArray());
            list.Add(
                (JsonNode)new JsonObject { ["code"] = finding.Code, ["message"] = finding.Message }
            );
        }

        return root;
    }

    internal readonly record struct Finding(string[] Path, string Code, string Message)
    {
        public override string ToString() => $"{string.Join('.', Path)}: {Code}";
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Segment(string? Name, int Index)
    {
        public override string ToString() => Name ?? Index.ToString();
    }

    internal readonly ref struct Scope(FormErrors errors)
    {
        public void Dispose() => errors.path.RemoveAt(errors.path.Count - 1);
    }
}

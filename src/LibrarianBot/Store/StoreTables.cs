using Microsoft.EntityFrameworkCore;

namespace LibrarianBot.Store;

/// <summary>The tables that the program's parts bring, each with its mapping.</summary>
internal sealed class StoreTables
{
    private readonly List<Action<LibraryDb, ModelBuilder>> _tables = [];

    public StoreTables Add<T>(string name, IEntityTypeConfiguration<T> map)
        where T : NetworkRow
    {
        _tables.Add((db, model) => db.Own(model, name, map));
        return this;
    }

    public void ApplyTo(LibraryDb db, ModelBuilder model)
    {
        foreach (var table in _tables)
        {
            table(db, model);
        }
    }
}

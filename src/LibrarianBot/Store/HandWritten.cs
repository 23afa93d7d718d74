using Microsoft.Data.Sqlite;

namespace LibrarianBot.Store;

/// <summary>For the statements that aren't left to Entity Framework.</summary>
internal static class HandWritten
{
    extension(SqliteConnection connection)
    {
        /// <summary>A command with its parameters, null as NULL, in the connection's transaction where there is one.</summary>
        /// <param name="sql">A literal: what people typed goes into parameters.</param>
        /// <param name="parameters">Names with their <c>$</c>, and values.</param>
        public SqliteCommand Command(
            string sql,
            params ReadOnlySpan<(string Name, object? Value)> parameters
        )
        {
            var command = connection.CreateCommand();
#pragma warning disable CA2100 // Every caller passes a literal.
            command.CommandText = sql;
#pragma warning restore CA2100
            foreach (var (name, value) in parameters)
            {
                command.Parameters.AddWithValue(name, value ?? DBNull.Value);
            }

            return command;
        }
    }
}

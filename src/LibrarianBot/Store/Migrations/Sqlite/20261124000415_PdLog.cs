using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LibrarianBot.Store.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class PdLog : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "PdEntries",
                columns: table => new
                {
                    Id = table
                        .Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    MemberId = table.Column<long>(type: "INTEGER", nullable: false),
                    Day = table.Column<string>(type: "TEXT", nullable: false),
                    Activity = table.Column<string>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Minutes = table.Column<int>(type: "INTEGER", nullable: false),
                    Standards = table.Column<string>(type: "TEXT", nullable: true),
                    Provider = table.Column<string>(type: "TEXT", nullable: true),
                    PriorityArea = table.Column<string>(type: "TEXT", nullable: true),
                    Reflection = table.Column<string>(type: "TEXT", nullable: true),
                    ConfirmedBy = table.Column<string>(type: "TEXT", nullable: true),
                    ConfirmedById = table.Column<long>(type: "INTEGER", nullable: true),
                    ConfirmedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    MeetupId = table.Column<long>(type: "INTEGER", nullable: true),
                    AddedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    NetworkId = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PdEntries", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PdEntries_Members_NetworkId_MemberId",
                        columns: x => new { x.NetworkId, x.MemberId },
                        principalTable: "Members",
                        principalColumns: new[] { "NetworkId", "MemberId" },
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "PdGoals",
                columns: table => new
                {
                    NetworkId = table.Column<long>(type: "INTEGER", nullable: false),
                    MemberId = table.Column<long>(type: "INTEGER", nullable: false),
                    Hours = table.Column<int>(type: "INTEGER", nullable: false),
                    Starts = table.Column<string>(type: "TEXT", nullable: false),
                    Years = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PdGoals", x => new { x.NetworkId, x.MemberId });
                    table.ForeignKey(
                        name: "FK_PdGoals_Members_NetworkId_MemberId",
                        columns: x => new { x.NetworkId, x.MemberId },
                        principalTable: "Members",
                        principalColumns: new[] { "NetworkId", "MemberId" },
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "IX_PdEntries_MeetupId_MemberId",
                table: "PdEntries",
                columns: new[] { "MeetupId", "MemberId" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_PdEntries_NetworkId_MemberId_Day",
                table: "PdEntries",
                columns: new[] { "NetworkId", "MemberId", "Day" }
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "PdEntries");

            migrationBuilder.DropTable(name: "PdGoals");
        }
    }
}

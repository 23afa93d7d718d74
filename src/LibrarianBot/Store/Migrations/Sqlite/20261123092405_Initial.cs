using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LibrarianBot.Store.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Networks",
                columns: table => new
                {
                    Slot = table
                        .Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Zone = table.Column<string>(type: "TEXT", nullable: true),
                    BookListsChannelId = table.Column<long>(type: "INTEGER", nullable: true),
                    CoordinatorRoleId = table.Column<long>(type: "INTEGER", nullable: true),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    NetworkId = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Networks", x => x.Slot);
                    table.UniqueConstraint("AK_Networks_NetworkId", x => x.NetworkId);
                }
            );

            migrationBuilder.CreateTable(
                name: "Members",
                columns: table => new
                {
                    NetworkId = table.Column<long>(type: "INTEGER", nullable: false),
                    MemberId = table.Column<long>(type: "INTEGER", nullable: false),
                    DisplayName = table.Column<string>(type: "TEXT", nullable: false),
                    ChosenName = table.Column<string>(type: "TEXT", nullable: true),
                    School = table.Column<string>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Members", x => new { x.NetworkId, x.MemberId });
                    table.ForeignKey(
                        name: "FK_Members_Networks_NetworkId",
                        column: x => x.NetworkId,
                        principalTable: "Networks",
                        principalColumn: "NetworkId",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "BookLists",
                columns: table => new
                {
                    Id = table
                        .Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    AskerId = table.Column<long>(type: "INTEGER", nullable: false),
                    Topic = table.Column<string>(type: "TEXT", nullable: false),
                    Years = table.Column<string>(type: "TEXT", nullable: true),
                    NeededBy = table.Column<string>(type: "TEXT", nullable: true),
                    Note = table.Column<string>(type: "TEXT", nullable: true),
                    State = table.Column<string>(type: "TEXT", nullable: false),
                    OpenedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    ClosedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    ClosedById = table.Column<long>(type: "INTEGER", nullable: true),
                    ChannelId = table.Column<long>(type: "INTEGER", nullable: true),
                    MessageId = table.Column<long>(type: "INTEGER", nullable: true),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    ShownRevision = table.Column<int>(type: "INTEGER", nullable: false),
                    NetworkId = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BookLists", x => x.Id);
                    table.ForeignKey(
                        name: "FK_BookLists_Members_NetworkId_AskerId",
                        columns: x => new { x.NetworkId, x.AskerId },
                        principalTable: "Members",
                        principalColumns: new[] { "NetworkId", "MemberId" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_BookLists_Networks_NetworkId",
                        column: x => x.NetworkId,
                        principalTable: "Networks",
                        principalColumn: "NetworkId",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "BookListEntries",
                columns: table => new
                {
                    Id = table
                        .Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ListId = table.Column<long>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: true),
                    Author = table.Column<string>(type: "TEXT", nullable: true),
                    Isbn = table.Column<string>(type: "TEXT", nullable: true),
                    Link = table.Column<string>(type: "TEXT", nullable: true),
                    Published = table.Column<int>(type: "INTEGER", nullable: true),
                    SameAs = table.Column<string>(type: "TEXT", nullable: false),
                    AddedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    NetworkId = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BookListEntries", x => x.Id);
                    table.ForeignKey(
                        name: "FK_BookListEntries_BookLists_ListId",
                        column: x => x.ListId,
                        principalTable: "BookLists",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "Holdings",
                columns: table => new
                {
                    EntryId = table.Column<long>(type: "INTEGER", nullable: false),
                    MemberId = table.Column<long>(type: "INTEGER", nullable: false),
                    NetworkId = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Holdings", x => new { x.EntryId, x.MemberId });
                    table.ForeignKey(
                        name: "FK_Holdings_BookListEntries_EntryId",
                        column: x => x.EntryId,
                        principalTable: "BookListEntries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "FK_Holdings_Members_NetworkId_MemberId",
                        columns: x => new { x.NetworkId, x.MemberId },
                        principalTable: "Members",
                        principalColumns: new[] { "NetworkId", "MemberId" },
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "Suggestions",
                columns: table => new
                {
                    EntryId = table.Column<long>(type: "INTEGER", nullable: false),
                    MemberId = table.Column<long>(type: "INTEGER", nullable: false),
                    Note = table.Column<string>(type: "TEXT", nullable: true),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    NetworkId = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Suggestions", x => new { x.EntryId, x.MemberId });
                    table.ForeignKey(
                        name: "FK_Suggestions_BookListEntries_EntryId",
                        column: x => x.EntryId,
                        principalTable: "BookListEntries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "FK_Suggestions_Members_NetworkId_MemberId",
                        columns: x => new { x.NetworkId, x.MemberId },
                        principalTable: "Members",
                        principalColumns: new[] { "NetworkId", "MemberId" },
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "IX_BookListEntries_ListId_SameAs",
                table: "BookListEntries",
                columns: new[] { "ListId", "SameAs" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_BookLists_NetworkId_AskerId",
                table: "BookLists",
                columns: new[] { "NetworkId", "AskerId" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_BookLists_NetworkId_State",
                table: "BookLists",
                columns: new[] { "NetworkId", "State" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_BookLists_Unshown",
                table: "BookLists",
                column: "NetworkId",
                filter: "\"Revision\" <> \"ShownRevision\""
            );

            migrationBuilder.CreateIndex(
                name: "IX_Holdings_NetworkId_MemberId",
                table: "Holdings",
                columns: new[] { "NetworkId", "MemberId" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_Suggestions_NetworkId_MemberId",
                table: "Suggestions",
                columns: new[] { "NetworkId", "MemberId" }
            );

            migrationBuilder.Sql(SearchIndexes.Create);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(SearchIndexes.Drop);

            migrationBuilder.DropTable(name: "Holdings");

            migrationBuilder.DropTable(name: "Suggestions");

            migrationBuilder.DropTable(name: "BookListEntries");

            migrationBuilder.DropTable(name: "BookLists");

            migrationBuilder.DropTable(name: "Members");

            migrationBuilder.DropTable(name: "Networks");
        }
    }
}
